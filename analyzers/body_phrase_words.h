// The words by which names of bodies go on or end in running text: tables for body_phrase.cpp.
#pragma once

#include <array>
#include <string_view>

namespace vankien::analyzers::body_words {

using std::string_view_literals::operator""sv;

// Folded words that names write small: second syllables, and what joins bodies to places. In order,
// for binary search.
inline constexpr std::array small = {
    "an"sv,    "bac"sv,    "ban"sv,   "bang"sv,  "bi"sv,     "biet"sv,   "binh"sv, "bo"sv,
    "can"sv,   "cao"sv,    "cap"sv,   "cau"sv,   "chap"sv,   "che"sv,    "chi"sv,  "chien"sv,
    "chinh"sv, "chu"sv,    "chuc"sv,  "chung"sv, "co"sv,     "cong"sv,   "cuc"sv,  "dai"sv,
    "dan"sv,   "dang"sv,   "dao"sv,   "dau"sv,   "dinh"sv,   "do"sv,     "doan"sv, "doanh"sv,
    "doi"sv,   "dong"sv,   "du"sv,    "duc"sv,   "dung"sv,   "gia"sv,    "giam"sv, "giao"sv,
    "hai"sv,   "hanh"sv,   "hiem"sv,  "hiep"sv,  "hoa"sv,    "hoach"sv,  "hoc"sv,  "hoi"sv,
    "huyen"sv, "khiem"sv,  "kho"sv,   "khoi"sv,  "kiem"sv,   "ky"sv,     "lam"sv,  "lanh"sv,
    "lao"sv,   "lich"sv,   "lien"sv,  "ly"sv,    "mat"sv,    "moi"sv,    "ngan"sv, "nghe"sv,
    "nghi"sv,  "nghiep"sv, "ngoai"sv, "nha"sv,   "nhan"sv,   "nhap"sv,   "niem"sv, "noi"sv,
    "nong"sv,  "nuoc"sv,   "phan"sv,  "phap"sv,  "pho"sv,    "phong"sv,  "phu"sv,  "phuong"sv,
    "quan"sv,  "quoc"sv,   "quyen"sv, "sat"sv,   "soat"sv,   "su"sv,     "suc"sv,  "tai"sv,
    "tang"sv,  "te"sv,     "thanh"sv, "the"sv,   "thi"sv,    "thiet"sv,  "thoi"sv, "thon"sv,
    "thong"sv, "thu"sv,    "thue"sv,  "thuoc"sv, "thuong"sv, "tich"sv,   "tien"sv, "tin"sv,
    "tinh"sv,  "to"sv,     "toa"sv,   "toan"sv,  "toc"sv,    "toi"sv,    "ton"sv,  "tong"sv,
    "tra"sv,   "tran"sv,   "tri"sv,   "truc"sv,  "truong"sv, "truyen"sv, "tu"sv,   "tuc"sv,
    "tuong"sv, "tuyen"sv,  "ty"sv,    "uong"sv,  "uy"sv,     "van"sv,    "vien"sv, "viet"sv,
    "vu"sv,    "vung"sv,   "xa"sv,    "xuat"sv,  "y"sv};

// What follows a body's name in small letters, though names hold the same words with a capital
// ("Ban Tổ chức", "Bộ Xây dựng").
inline constexpr std::array purposes = {
    "ban hành"sv,    "bổ sung"sv,   "công bố"sv,   "công nhận"sv,  "chỉ đạo"sv,   "điều chỉnh"sv,
    "giao"sv,        "hợp nhất"sv,  "kiểm tra"sv,  "quán triệt"sv, "thành lập"sv, "thực hiện"sv,
    "tiến hành"sv,   "tổ chức"sv,   "tổng kết"sv,  "tăng cường"sv, "thông qua"sv, "thi hành"sv,
    "ủy quyền"sv,    "phân công"sv, "phân cấp"sv,  "thông báo"sv,  "tại"sv,       "từ"sv,
    "liên quan"sv,   "thu hồi"sv,   "chủ trì"sv,   "đồng ý"sv,     "do"sv,        "thì"sv,
    "có"sv,          "xây dựng"sv,  "pháp luật"sv, "báo cáo"sv,    "đối với"sv,   "dự thảo"sv,
    "phòng chống"sv, "phát động"sv, "chuyển"sv,    "toàn văn"sv,   "văn bản"sv,   "công tác"sv,
    "thống nhất"sv,  "phê duyệt"sv, "đến"sv};

// What comes before a verb: no name goes on after it. In their own marks only, for "đang" is no
// name's "Đảng".
inline constexpr std::array auxiliaries = {"bị"sv,   "được"sv, "đã"sv,  "đang"sv, "sẽ"sv,
                                           "phải"sv, "cần"sv,  "vẫn"sv, "cũng"sv, "chưa"sv};

// Words of names that end as an auxiliary: "Công ty Thiết bị", "Cục Trang bị". Folded.
inline constexpr std::array ending_in_auxiliary = {"thiet bi"sv, "trang bi"sv, "chuan bi"sv,
                                                   "du bi"sv};

// These end a name even with capitals.
inline constexpr std::array ends_of_names = {"về"sv,      "ban hành"sv,  "quy định"sv,
                                             "sửa đổi"sv, "hướng dẫn"sv, "căn cứ"sv,
                                             "bổ sung"sv, "thực hiện"sv};

// A name cannot end on these: it goes on even over a line end.
inline constexpr std::array open_words = {"tinh"sv, "pho"sv,    "huyen"sv, "xa"sv,    "phuong"sv,
                                          "ban"sv,  "bo"sv,     "so"sv,    "uy"sv,    "vu"sv,
                                          "hanh"sv, "truong"sv, "tuong"sv, "phong"sv, "va"sv,
                                          "cuc"sv,  "khoi"sv,   "chuc"sv,  "tich"sv,  "chinh"sv};

// Parts of names that hold punctuation, or words that elsewhere begin a purpose. The longer before
// what begins it.
struct InnerPart {
  std::string_view
      after;  // the two folded words before it; empty: anywhere in the name of a Ban Chỉ đạo
  std::string_view part;  // folded words; "," and "-" stand for themselves
};
inline constexpr std::array inner_parts = {
    InnerPart{"lao dong", "- thuong binh va xa hoi"},
    InnerPart{"van hoa", ", the thao va du lich"},
    InnerPart{"van hoa", ", the thao"},
    InnerPart{"", "ve phong , chong tham nhung , lang phi , tieu cuc"},
    InnerPart{"", "ve phong , chong tham nhung , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung , lang phi , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung , tieu cuc"},
    InnerPart{"", "phong , chong tham nhung"},
};

// The first words of bodies, for those who write them small ("của tỉnh ủy") and to see that "và"
// begins another body.
inline constexpr std::array heads = {
    "bo chinh tri"sv, "ban bi thu"sv,  "ban chap hanh"sv,  "ban thuong vu"sv, "thuong truc"sv,
    "tinh uy"sv,      "thanh uy"sv,    "huyen uy"sv,       "thi uy"sv,        "quan uy"sv,
    "dang uy"sv,      "dang bo"sv,     "chi bo"sv,         "chinh phu"sv,     "thu tuong"sv,
    "bo truong"sv,    "quoc hoi"sv,    "uy ban"sv,         "ubnd"sv,          "hdnd"sv,
    "hoi dong"sv,     "ban to chuc"sv, "ban tuyen giao"sv, "ban dan van"sv,   "ban noi chinh"sv,
    "ban chi dao"sv,  "van phong"sv,   "trung uong"sv,     "toa an"sv,        "vien kiem sat"sv,
    "bo"sv,           "so"sv,          "chu tich"sv,       "tong cuc"sv,      "cuc"sv};

}  // namespace vankien::analyzers::body_words
