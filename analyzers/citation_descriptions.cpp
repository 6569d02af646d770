// Documents cited by what they are: "Nghị quyết năm 2023 của Đảng ủy Khối", "Nghị quyết của Tỉnh ủy
// năm 2023", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025". Without a year or
// an ordinal such words name a class of documents, not one.
#include <algorithm>
#include <array>
#include <charconv>

#include "analyzers/body_phrase.h"
#include "analyzers/citation_draft.h"
#include "analyzers/ordinal.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

// As citations write them; the congress issues resolutions alone.
struct DescribedType {
  std::string_view written;
  std::string_view code;
  bool of_congress;
};

constexpr std::array types = {
    DescribedType{"Nghị quyết", "NQ", true},     DescribedType{"Kế hoạch", "KH", false},
    DescribedType{"Chương trình", "CTr", false}, DescribedType{"Chỉ thị", "CT", false},
    DescribedType{"Kết luận", "KL", false},
};

// Reads on from the type's name; each take moves `end_` over what it read.
class DescriptionReader {
 public:
  DescriptionReader(std::string_view text, std::size_t begin) : text_(text), end_(begin) {}

  bool read(Citation& citation, const DescribedType& type) {
    const bool found =
        type.of_congress && at("dai hoi") ? read_congress(citation) : read_annual(citation);
    citation.span.end = end_;
    return found;
  }

 private:
  [[nodiscard]] TextCursor next() const {
    TextCursor cursor(text_, end_);
    cursor.skip_blanks();
    return cursor;
  }

  [[nodiscard]] bool at(std::string_view folded) const { return next().take_words(folded); }

  bool take(std::string_view folded) {
    TextCursor cursor = next();
    if (!cursor.take_words(folded))
      return false;
    end_ = cursor.at();
    return true;
  }

  std::optional<int> take_year() {
    TextCursor cursor = next();
    if (!cursor.take_word("nam"))
      return std::nullopt;
    cursor.skip_blanks();
    const std::string_view digits = cursor.take_digits();
    int year = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), year);
    if (digits.size() != 4 || year < 1930 || year > 2100)
      return std::nullopt;
    end_ = cursor.at();
    return year;
  }

  std::optional<std::string> take_issuer() {
    TextCursor cursor = next();
    if (!cursor.take_word("cua"))
      return std::nullopt;
    cursor.skip_blanks();
    return take_body(cursor.at());
  }

  std::optional<std::string> take_body(std::size_t begin) {
    const std::size_t end = body_phrase_end(text_, begin);
    if (end == begin)
      return std::nullopt;
    end_ = end;
    return std::string(text_.substr(begin, end - begin));
  }

  // "năm 2023 của Đảng ủy Khối", "của Tỉnh ủy năm 2023", "năm 2022".
  bool read_annual(Citation& citation) {
    citation.issuer = take_issuer();
    citation.year = take_year();
    if (citation.year && !citation.issuer)
      citation.issuer = take_issuer();
    return citation.year.has_value();
  }

  // "Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025", "Đại hội XIII của Đảng".
  bool read_congress(Citation& citation) {
    const std::size_t begin = next().at();
    take("dai hoi");
    take("dai bieu");
    take("toan quoc");
    bool told = take_number();
    if (!told && at("dang bo"))
      take_body(next().at());
    told = ((take("lan thu") || take("lan")) && take_number()) || told;
    take("cua dang");
    if (told)
      citation.issuer = std::string(text_.substr(begin, end_ - begin));
    citation.term = take_years_of_office();
    return told || citation.term;
  }

  // A Roman or Arabic number of one or two digits.
  bool take_number() {
    TextCursor cursor = next();
    const std::string_view word = cursor.take_word();
    const bool roman = !word.empty() && word.find_first_not_of("IVX") == word.npos;
    const bool arabic =
        !word.empty() && word.size() <= 2 && std::all_of(word.begin(), word.end(), is_digit);
    if (!roman && !arabic)
      return false;
    end_ = cursor.at();
    return true;
  }

  // ", nhiệm kỳ 2020 - 2025" as "2020-2025".
  std::optional<std::string> take_years_of_office() {
    TextCursor cursor = next();
    if (cursor.take(','))
      cursor.skip_blanks();
    if (!cursor.take_words("nhiem ky"))
      return std::nullopt;
    cursor.skip_blanks();
    const std::string first(cursor.take_digits());
    cursor.skip_blanks();
    const bool dash = cursor.take_dash();
    cursor.skip_blanks();
    const std::string_view last = cursor.take_digits();
    if (!dash || first.size() != 4 || last.size() != 4)
      return std::nullopt;
    end_ = cursor.at();
    return first + "-" + std::string(last);
  }

  std::string_view text_;
  std::size_t end_;
};

std::optional<CitationDraft> description_at(std::string_view text, std::size_t at,
                                            const DescribedType& type) {
  if (word_character_before(text, at))
    return std::nullopt;
  CitationDraft draft;
  draft.citation.span = {at, at + type.written.size()};
  draft.citation.kind = Citation::Kind::descriptive;
  draft.citation.type_code = std::string(type.code);
  if (!DescriptionReader(text, draft.citation.span.end).read(draft.citation, type))
    return std::nullopt;
  draft.tail.issuer = draft.citation.issuer;
  if (draft.citation.term)
    draft.tail.terms = {*draft.citation.term};
  draft.tail.end = draft.citation.span.end;
  return draft;
}

}  // namespace

std::vector<CitationDraft> draft_descriptions(std::string_view text) {
  std::vector<CitationDraft> drafts;
  for (const DescribedType& type : types)
    append_drafts(
        text, type.written, [&](std::size_t at) { return description_at(text, at, type); }, drafts);
  return drafts;
}

}  // namespace vankien::analyzers
