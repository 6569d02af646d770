// The words that people put around what they seek. With their marks; a query may leave them out.
// Longer phrases stand before those that they begin with. Source: domain notes §D6.
#pragma once

#include <array>
#include <string_view>

namespace vankien::searcher {

struct Chatter {
  std::string_view words;
  std::string_view ranks = {};  // the part of it that is also a word of titles
};

// A query opens with a wish, what is wished for, and that it is about something; each may be
// missing.
inline constexpr std::array wishes = {
    Chatter{"tôi muốn tìm kiếm"}, Chatter{"tôi muốn tìm"}, Chatter{"tôi muốn xem"},
    Chatter{"tôi muốn biết"},     Chatter{"tôi cần tìm"},  Chatter{"tôi cần xem"},
    Chatter{"tôi cần biết"},      Chatter{"tìm giúp tôi"}, Chatter{"tìm cho tôi"},
    Chatter{"xin cho biết"},      Chatter{"cho tôi xem"},  Chatter{"cho tôi biết"},
    Chatter{"cho tôi hỏi"},       Chatter{"cho tôi"},      Chatter{"cho xem"},
    Chatter{"cho biết"},          Chatter{"cho hỏi"},      Chatter{"muốn tìm"},
    Chatter{"cần tìm"},           Chatter{"hãy tìm"},      Chatter{"tìm giúp"},
};

// Wishes only before what is wished for: "tìm kiếm cứu nạn" is a subject.
inline constexpr std::array wishes_before_documents = {
    Chatter{"tìm kiếm"}, Chatter{"tra cứu"}, Chatter{"tìm"}, Chatter{"xem"}, Chatter{"có"},
};

inline constexpr std::array wished_documents = {
    Chatter{"tất cả các văn bản", "văn bản"},
    Chatter{"tất cả văn bản", "văn bản"},
    Chatter{"có những văn bản nào", "văn bản"},
    Chatter{"những văn bản nào", "văn bản"},
    Chatter{"những văn bản", "văn bản"},
    Chatter{"các văn bản nào", "văn bản"},
    Chatter{"các văn bản", "văn bản"},
    Chatter{"một số văn bản", "văn bản"},
    Chatter{"văn bản nào", "văn bản"},
    Chatter{"văn bản", "văn bản"},
    Chatter{"toàn văn", "toàn văn"},
    Chatter{"nội dung của", "nội dung"},
};

// Only after one of the above.
inline constexpr std::array abouts = {
    Chatter{"có liên quan đến"},
    Chatter{"có liên quan tới"},
    Chatter{"liên quan đến"},
    Chatter{"liên quan tới"},
    Chatter{"có nội dung về"},
    Chatter{"quy định về việc", "quy định"},
    Chatter{"quy định về", "quy định"},
    Chatter{"nói về"},
    Chatter{"nói đến"},
    Chatter{"đề cập đến"},
    Chatter{"đề cập về"},
    Chatter{"về vấn đề"},
    Chatter{"về việc"},
    Chatter{"về"},
};

// A question ends so.
inline constexpr std::array endings = {
    Chatter{"được quy định như thế nào"},
    Chatter{"quy định như thế nào", "quy định"},
    Chatter{"là như thế nào"},
    Chatter{"như thế nào"},
    Chatter{"là thế nào"},
    Chatter{"thế nào"},
    Chatter{"ra sao"},
    Chatter{"là gì"},
    Chatter{"là sao"},
    Chatter{"đúng hay sai"},
    Chatter{"có đúng không"},
    Chatter{"đúng không"},
    Chatter{"phải không"},
    Chatter{"khi nào"},
    Chatter{"bao giờ"},
};

// What leads to a date or a number and says nothing of the text.
inline constexpr std::array before_date = {
    Chatter{"được ban hành ngày"},
    Chatter{"ban hành vào ngày"},
    Chatter{"ban hành ngày"},
    Chatter{"ban hành"},
    Chatter{"ký ngày"},
    Chatter{"ngày"},
    Chatter{"mùng"},
    Chatter{"mồng"},
};
inline constexpr std::array before_number = {Chatter{"số hiệu"}, Chatter{"số"}, Chatter{"tìm"}};

}  // namespace vankien::searcher
