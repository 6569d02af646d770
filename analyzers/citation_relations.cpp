// What the sentence around a citation says of it. Places decide first, words second: what stands in
// another citation's purpose is only mentioned; quotations and annexes replace or repeal nothing.
#include <algorithm>

#include "analyzers/citation_draft.h"
#include "analyzers/citation_purpose.h"
#include "analyzers/governing_cue.h"
#include "analyzers/number_list.h"
#include "analyzers/sentence.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"

namespace vankien::analyzers {

namespace {

// "và Chỉ thị số 05 …": nothing but a joint stands right before the citation.
bool follows_joint(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end > 0 && (is_blank(text[end - 1]) || text[end - 1] == '*'))
    --end;
  if (end > 0 && (text[end - 1] == ',' || text[end - 1] == ';'))
    return true;
  const std::string word = fold(slice(text, word_ending_at(text, end)));
  return word == "va" || word == "hoac" || word == "cung";
}

bool is_act(Relation relation) {
  return relation == Relation::amends || relation == Relation::replaces ||
         relation == Relation::repeals || relation == Relation::corrects;
}

// A citation of the sentence whose purpose may hold the next.
struct Outer {
  std::size_t citation;
  Purpose purpose;
};

class RelationReader {
 public:
  RelationReader(const CanonicalText& canonical, const CitingDocument& document,
                 std::vector<CitationDraft>& drafts)
      : canonical_(canonical),
        text_(canonical.text()),
        document_(document),
        drafts_(drafts),
        cues_(text_, {}) {}

  void read() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (i > 0 && drafts_[i].citation.span == drafts_[i - 1].citation.span)
        copy_from_first(i);
      else
        read_one(i);
    }
    share_purposes();
  }

 private:
  [[nodiscard]] Citation& citation(std::size_t i) { return drafts_[i].citation; }

  // Members of a list have one place, so one relation.
  void copy_from_first(std::size_t i) {
    const Citation& first = citation(i - 1);
    Citation& member = citation(i);
    member.relation = first.relation;
    member.part = first.part;
    member.cue = first.cue;
    member.sentence = first.sentence;
    member.about = first.about;
    member.nested_in = first.nested_in;
  }

  void read_one(std::size_t i) {
    Citation& cited = citation(i);
    const std::size_t boundary = last_boundary(text_, {read_to_, cited.span.begin});
    if (boundary > read_to_ || cited.span.end > sentence_.begin + longest_sentence || i == 0)
      begin_sentence(boundary, cited.span);
    sentence_.end = std::max(sentence_.end, cited.span.end);
    cited.sentence = sentence_;
    close_purposes(i);
    read_cues_to(cited.span.begin);
    if (!outer_.empty())
      cited.nested_in = outer_.back().citation;
    else
      take_relation(cited);
    open_purpose(i);
    read_to_ = std::max(read_to_, cited.span.end);
  }

  void begin_sentence(std::size_t begin, Span cited) {
    lead_in_ = continues_list(begin) ? lead_in_ : lead_in_before(begin);
    sentence_ = {std::max(begin, earliest(cited.begin)), next_boundary(text_, cited.end)};
    sentence_.end = trimmed_purpose(text_, sentence_).end;
    read_to_ = sentence_.begin;
    outer_.clear();
    cues_ = CueReader(text_, place_of(begin));
    governed_ = false;
  }

  [[nodiscard]] SentencePlace place_of(std::size_t offset) const {
    return {canonical_.document_offset(offset) < document_.text_begin,
            document_.type_code ? std::string_view(*document_.type_code) : std::string_view{}};
  }

  // "Căn cứ:", "Bãi bỏ các văn bản sau:": what the sentence before a list says holds for its items.
  [[nodiscard]] std::optional<Governing> lead_in_before(std::size_t begin) const {
    const std::size_t end = blanks_begin(text_, begin);
    if (end == 0 || text_[end - 1] != ':')
      return std::nullopt;
    CueReader cues(text_, place_of(end));
    cues.read({last_boundary(text_, {earliest(end), end - 1}), end});
    return cues.govern();
  }

  // What is behind was read; nothing is read twice.
  [[nodiscard]] std::size_t earliest(std::size_t end) const {
    return std::max(std::min(read_to_, end), end - std::min(end, longest_sentence));
  }

  [[nodiscard]] bool continues_list(std::size_t begin) const {
    const std::size_t end = blanks_begin(text_, begin);
    return lead_in_ && end > 0 && (text_[end - 1] == ';' || text_[end - 1] == ',');
  }

  // A purpose in quotation marks ends with them, a plain one where its sentence strings on the next
  // citation, unless that belongs to one inside the purpose.
  void close_purposes(std::size_t i) {
    const Span span = citation(i).span;
    const bool joined = follows_joint(text_, span.begin);
    const bool listed = i > 0 && citation(i - 1).span.end < span.begin &&
                        is_list_joint(text_, {citation(i - 1).span.end, span.begin});
    while (!outer_.empty()) {
      const Outer& last = outer_.back();
      const bool inside = span.begin < last.purpose.end;
      const bool strung = joined && !last.purpose.quoted && !(listed && last.citation + 1 < i);
      if (inside && !strung)
        return;
      end_purpose(last, span.begin);
      outer_.pop_back();
    }
  }

  void end_purpose(const Outer& closed, std::size_t next) {
    Span& about = citation(closed.citation).about;
    if (about.end > next)
      about = trimmed_purpose(text_, {about.begin, before_joint(next)});
    read_to_ = std::max(read_to_, std::min(closed.purpose.end, next));
  }

  [[nodiscard]] std::size_t before_joint(std::size_t offset) const {
    const std::size_t end = blanks_begin(text_, offset);
    const auto conjunction = word_before(text_, end, "va");
    return conjunction ? conjunction->begin : end;
  }

  void read_cues_to(std::size_t offset) {
    if (read_to_ < offset && outer_.empty())
      cues_.read({read_to_, offset});
    read_to_ = std::max(read_to_, offset);
  }

  void take_relation(Citation& cited) {
    Governing governing = cues_.govern();
    if (governing.relation == Relation::mentions && !governed_ && lead_in_)
      governing = *lead_in_;
    governed_ = true;
    if (is_act(governing.relation) && !may_act_on(cited))
      governing = {};
    if (const Span act = repealed_after(cited); act.size() > 0 && may_act_on(cited))
      governing = {Relation::repeals, act, governing.part};
    cited.relation = governing.relation;
    cited.cue = governing.cue;
    cited.part = governing.part && is_act(governing.relation);
  }

  [[nodiscard]] bool may_act_on(const Citation& cited) const {
    return canonical_.document_offset(cited.span.begin) < document_.text_end && !is_quoted(cited);
  }

  [[nodiscard]] bool is_quoted(const Citation& cited) const {
    const std::string_view before =
        text_.substr(sentence_.begin, cited.span.begin - sentence_.begin);
    const std::size_t opened = before.rfind("“");
    const std::size_t closed = before.rfind("”");
    return opened != before.npos && (closed == before.npos || closed < opened);
  }

  // "Quyết định số 5 hết hiệu lực kể từ ngày Quyết định này có hiệu lực".
  [[nodiscard]] Span repealed_after(const Citation& cited) const {
    constexpr std::string_view expired = "hết hiệu lực";
    constexpr std::string_view repealed = "bị bãi bỏ";
    constexpr std::size_t reach = 200;
    const std::string_view rest =
        text_.substr(cited.span.end, std::min(reach, sentence_.end - cited.span.end));
    for (const std::string_view words : {expired, repealed}) {
      const std::size_t at = rest.find(words);
      if (at != rest.npos && rest.substr(0, at).find(';') == rest.npos)
        return {cited.span.end + at, cited.span.end + at + words.size()};
    }
    return {};
  }

  void open_purpose(std::size_t i) {
    Citation& cited = citation(i);
    const auto purpose = purpose_after(text_, {cited.span.end, sentence_.end});
    if (!purpose) {
      if (cited.relation == Relation::based_on && cited.cue.size() > 0)
        cited.about = purpose_before_cue(i);
      return;
    }
    cited.about = purpose->words;
    outer_.push_back({i, *purpose});
  }

  // "thực hiện Quy chế … theo A và B": what stands before the cue holds for all that it governs.
  [[nodiscard]] Span purpose_before_cue(std::size_t i) const {
    const Span cue = drafts_[i].citation.cue;
    if (i > 0 && drafts_[i - 1].citation.cue == cue)
      return drafts_[i - 1].citation.about;
    const std::size_t read = i > 0 ? drafts_[i - 1].citation.span.end : 0;
    const Span stretch{std::max(sentence_.begin, read), cue.begin};
    return stretch.begin < stretch.end ? purpose_before(text_, stretch).value_or(Span{}) : Span{};
  }

  // "A và B", not "A, B" or "A; B".
  [[nodiscard]] bool is_conjunction(Span gap) const {
    return is_list_joint(text_, gap) &&
           slice(text_, gap).find_first_of(",;") == std::string_view::npos;
  }

  // "Quy định A và Quy định B về …": both are about it; of two types each has a subject of its own.
  void share_purposes() {
    for (std::size_t i = drafts_.size(); i-- > 1;) {
      Citation& left = citation(i - 1);
      const Citation& right = citation(i);
      const Span gap{left.span.end, right.span.begin};
      if (left.about.size() == 0 && right.about.size() > 0 && gap.begin < gap.end &&
          left.nested_in == right.nested_in && left.type_code == right.type_code &&
          is_conjunction(gap)) {
        left.about = right.about;
      }
    }
  }

  const CanonicalText& canonical_;
  std::string_view text_;
  const CitingDocument& document_;
  std::vector<CitationDraft>& drafts_;
  CueReader cues_;
  Span sentence_{0, 0};
  std::size_t read_to_ = 0;
  std::vector<Outer> outer_;  // outermost first
  std::optional<Governing> lead_in_;
  bool governed_ = false;  // a citation before this one in the sentence
};

}  // namespace

void relate(const CanonicalText& text, const CitingDocument& document,
            std::vector<CitationDraft>& drafts) {
  RelationReader(text, document, drafts).read();
}

}  // namespace vankien::analyzers
