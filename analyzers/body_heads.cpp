#include "analyzers/body_heads.h"

#include <array>

namespace vankien::analyzers {

namespace {

using enum BodyFamily;

// Longer phrases before those they begin with.
constexpr std::array heads = {
    BodyHead{"ban chap hanh trung uong", central},
    BodyHead{"bo chinh tri", central},
    BodyHead{"ban bi thu", central},
    BodyHead{"hoi dong ly luan trung uong", independent},
    BodyHead{"dang uy", committee},
    BodyHead{"dang bo", committee},
    BodyHead{"tinh uy", committee},
    BodyHead{"thanh uy", committee},
    BodyHead{"huyen uy", committee},
    BodyHead{"quan uy", committee},
    BodyHead{"thi uy", committee},
    BodyHead{"chi bo", committee},
    BodyHead{"chi uy", committee},
    BodyHead{"dang doan", committee},
    BodyHead{"ban can su dang", committee},
    BodyHead{"ban to chuc", advisory},
    BodyHead{"ban tuyen giao", advisory},
    BodyHead{"ban dan van", advisory},
    BodyHead{"ban noi chinh", advisory},
    BodyHead{"ban kinh te", advisory},
    BodyHead{"ban doi ngoai", advisory},
    BodyHead{"ban chinh sach", advisory},
    BodyHead{"uy ban kiem tra", advisory},
    BodyHead{"ban chi dao", advisory},
    BodyHead{"van phong chinh phu", independent},
    BodyHead{"van phong quoc hoi", independent},
    BodyHead{"van phong chu tich nuoc", independent},
    BodyHead{"van phong", office},
    BodyHead{"uy ban thuong vu quoc hoi", independent},
    BodyHead{"uy ban nhan dan", territorial},
    BodyHead{"hoi dong nhan dan", territorial},
    BodyHead{"uy ban mat tran to quoc", territorial},
    BodyHead{"uy ban hanh chinh", territorial},
    BodyHead{"ban thuong truc", territorial},
    BodyHead{"bo chi huy", department},
    BodyHead{"bo tu lenh", department},
    BodyHead{"bo doi bien phong", department},
    BodyHead{"bo", ministry},
    BodyHead{"so", department},
    BodyHead{"phong", department},
    BodyHead{"ban quan ly", department},
    BodyHead{"ban dan toc", department},
    BodyHead{"thanh tra chinh phu", independent},
    BodyHead{"thanh tra", department},
    BodyHead{"cong an", department},
    BodyHead{"truong chinh tri", department},
    BodyHead{"trung tam", department},
    BodyHead{"tong cuc", agency},
    BodyHead{"chi cuc", agency},
    BodyHead{"cuc", agency},
    BodyHead{"vu", agency},
    BodyHead{"thue", agency},
    BodyHead{"kho bac nha nuoc", agency},
    BodyHead{"thu tuong chinh phu", independent},
    BodyHead{"phu thu tuong", independent},
    BodyHead{"thu tuong", independent},
    BodyHead{"chinh phu", independent},
    BodyHead{"hoi dong chinh phu", independent},
    BodyHead{"hoi dong bo truong", independent},
    BodyHead{"hoi dong nha nuoc", independent},
    BodyHead{"quoc hoi", independent},
    BodyHead{"chu tich nuoc", independent},
    BodyHead{"hoi dong tham phan", independent},
    BodyHead{"toa an nhan dan", independent},
    BodyHead{"vien kiem sat nhan dan", independent},
    BodyHead{"kiem toan nha nuoc", independent},
    BodyHead{"ngan hang", independent},
    BodyHead{"bao hiem xa hoi", independent},
    BodyHead{"lien doan lao dong", independent},
    BodyHead{"tong lien doan lao dong", independent},
    BodyHead{"cong doan", independent},
    BodyHead{"doan thanh nien", independent},
    BodyHead{"tinh doan", independent},
    BodyHead{"hoi lien hiep phu nu", independent},
    BodyHead{"hoi nong dan", independent},
    BodyHead{"hoi cuu chien binh", independent},
    BodyHead{"mat tran to quoc", independent},
    BodyHead{"hoc vien", independent},
    BodyHead{"dai hoc", independent},
    BodyHead{"truong", independent},
    BodyHead{"vien", independent},
    BodyHead{"benh vien", independent},
    BodyHead{"dai tieng noi", independent},
    BodyHead{"dai truyen hinh", independent},
    BodyHead{"dai phat thanh", independent},
    BodyHead{"thong tan xa", independent},
    BodyHead{"tap doan", independent},
    BodyHead{"tong cong ty", independent},
    BodyHead{"cong ty", independent},
    BodyHead{"bo chi huy quan su", independent},
    BodyHead{"ban chi huy quan su", independent},
    BodyHead{"quan khu", independent},
    BodyHead{"quan doan", independent},
    BodyHead{"uy ban", independent},
    BodyHead{"hoi dong", independent},
    BodyHead{"hiep hoi", independent},
    BodyHead{"hoi", independent},
};

template <class Words>
const BodyHead* longest_head(const Words& words, std::size_t at) {
  const BodyHead* best = nullptr;
  for (const BodyHead& head : heads) {
    if (phrase_at(words, at, head.phrase) == 0)
      continue;
    if (best == nullptr || head.phrase.size() > best->phrase.size())
      best = &head;
  }
  return best;
}

}  // namespace

const BodyHead* body_head_at(const NameWords& words, std::size_t at) {
  return longest_head(words, at);
}

const BodyHead* body_head_at(const FormalWords& words, std::size_t at) {
  return longest_head(words, at);
}

}  // namespace vankien::analyzers
