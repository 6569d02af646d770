#include "analyzers/vietnamese_letter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vankien::analyzers {
namespace {

struct Row {
  char base;
  Shape shape;
  std::u32string_view small;  // by tone; đ and d have the level tone alone
  std::u32string_view capital;
};

constexpr std::array<Row, 14> rows{{
    {'a', Shape::plain, U"aàáảãạ", U"AÀÁẢÃẠ"},
    {'a', Shape::breve, U"ăằắẳẵặ", U"ĂẰẮẲẴẶ"},
    {'a', Shape::circumflex, U"âầấẩẫậ", U"ÂẦẤẨẪẬ"},
    {'d', Shape::plain, U"d", U"D"},
    {'d', Shape::stroke, U"đ", U"Đ"},
    {'e', Shape::plain, U"eèéẻẽẹ", U"EÈÉẺẼẸ"},
    {'e', Shape::circumflex, U"êềếểễệ", U"ÊỀẾỂỄỆ"},
    {'i', Shape::plain, U"iìíỉĩị", U"IÌÍỈĨỊ"},
    {'o', Shape::plain, U"oòóỏõọ", U"OÒÓỎÕỌ"},
    {'o', Shape::circumflex, U"ôồốổỗộ", U"ÔỒỐỔỖỘ"},
    {'o', Shape::horn, U"ơờớởỡợ", U"ƠỜỚỞỠỢ"},
    {'u', Shape::plain, U"uùúủũụ", U"UÙÚỦŨỤ"},
    {'u', Shape::horn, U"ưừứửữự", U"ƯỪỨỬỮỰ"},
    {'y', Shape::plain, U"yỳýỷỹỵ", U"YỲÝỶỸỴ"},
}};

}  // namespace

std::optional<VietnameseLetter> decompose(char32_t value) {
  for (const Row& row : rows) {
    const std::size_t small = row.small.find(value);
    const std::size_t capital = row.capital.find(value);
    const std::size_t tone = std::min(small, capital);  // npos is the greatest
    if (tone != std::u32string_view::npos) {
      return VietnameseLetter{row.base, row.shape, static_cast<Tone>(tone), capital == tone};
    }
  }
  return std::nullopt;
}

std::optional<char32_t> compose(const VietnameseLetter& letter) {
  const auto* row = std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) {
    return candidate.base == letter.base && candidate.shape == letter.shape;
  });
  const auto tone = static_cast<std::size_t>(letter.tone);
  if (row == rows.end() || tone >= row->small.size()) {
    return std::nullopt;
  }
  return (letter.capital ? row->capital : row->small)[tone];
}

std::optional<Shape> shape_of_mark(char32_t mark) {
  switch (mark) {
    case 0x0302:
      return Shape::circumflex;
    case 0x0306:
      return Shape::breve;
    case 0x031B:
      return Shape::horn;
    default:
      return std::nullopt;
  }
}

std::optional<Tone> tone_of_mark(char32_t mark) {
  switch (mark) {
    case 0x0300:
      return Tone::grave;
    case 0x0301:
      return Tone::acute;
    case 0x0303:
      return Tone::tilde;
    case 0x0309:
      return Tone::hook;
    case 0x0323:
      return Tone::dot;
    default:
      return std::nullopt;
  }
}

}  // namespace vankien::analyzers
