#include "analyzers/relation.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/office_tables.h"
#include "analyzers/syllable.h"

namespace vankien::analyzers {

namespace {

struct RelationName {
  Relation relation;
  std::string_view name;
};

constexpr std::array names = {
    RelationName{Relation::based_on, "based-on"},
    RelationName{Relation::implements, "implements"},
    RelationName{Relation::continues, "continues"},
    RelationName{Relation::guides, "guides"},
    RelationName{Relation::amends, "amends"},
    RelationName{Relation::replaces, "replaces"},
    RelationName{Relation::repeals, "repeals"},
    RelationName{Relation::reviews, "reviews"},
    RelationName{Relation::corrects, "corrects"},
    RelationName{Relation::announces, "announces"},
    RelationName{Relation::replies, "replies"},
    RelationName{Relation::accompanies, "accompanies"},
    RelationName{Relation::mentions, "mentions"},
};

constexpr std::array built_in_cues = {
    Cue{"thuc hien", Relation::implements, CueKind::verb},
    Cue{"trien khai", Relation::implements, CueKind::verb},
    Cue{"quan triet", Relation::implements, CueKind::verb},
    Cue{"cu the hoa", Relation::implements, CueKind::verb},
    Cue{"thi hanh", Relation::implements, CueKind::verb},
    Cue{"tiep tuc", Relation::continues, CueKind::adverb},
    Cue{"so ket", Relation::reviews, CueKind::review},
    Cue{"tong ket", Relation::reviews, CueKind::review},
    Cue{"kiem diem", Relation::reviews, CueKind::check},
    Cue{"kiem tra", Relation::reviews, CueKind::check},
    Cue{"giam sat", Relation::reviews, CueKind::check},
    Cue{"danh gia", Relation::reviews, CueKind::check},
    Cue{"theo de nghi", Relation::replies, CueKind::verb},
    Cue{"xet de nghi", Relation::replies, CueKind::verb},
    Cue{"phuc dap", Relation::replies, CueKind::verb},
    Cue{"tra loi", Relation::replies, CueKind::reference},
    Cue{"can cu", Relation::based_on, CueKind::verb},
    Cue{"bam sat", Relation::based_on, CueKind::verb},
    Cue{"tren co so", Relation::based_on, CueKind::reference},
    Cue{"chieu theo", Relation::based_on, CueKind::reference},
    Cue{"theo doi", Relation::mentions, CueKind::none},
    Cue{"theo huong", Relation::mentions, CueKind::none},
    Cue{"theo", Relation::based_on, CueKind::reference},
    Cue{"the hien trong", Relation::based_on, CueKind::reference},
    Cue{"the hien tai", Relation::based_on, CueKind::reference},
    Cue{"quy dinh tai", Relation::based_on, CueKind::reference},
    Cue{"gan voi", Relation::mentions, CueKind::clause},
    Cue{"dong thoi", Relation::mentions, CueKind::clause},
    Cue{"ket hop", Relation::mentions, CueKind::clause},
    Cue{"kem theo", Relation::accompanies, CueKind::reference},
    Cue{"dinh kem", Relation::accompanies, CueKind::reference},
    Cue{"huong dan", Relation::guides, CueKind::formal},
    Cue{"sua doi", Relation::amends, CueKind::formal},
    Cue{"bo sung", Relation::amends, CueKind::formal},
    Cue{"thay the", Relation::replaces, CueKind::formal},
    Cue{"bai bo", Relation::repeals, CueKind::formal},
    Cue{"huy bo", Relation::repeals, CueKind::formal},
    Cue{"thu hoi", Relation::repeals, CueKind::formal},
    Cue{"dinh chinh", Relation::corrects, CueKind::formal},
    Cue{"thong bao", Relation::announces, CueKind::formal},
};

// How cues of a relation usually work.
CueKind usual_kind(Relation relation) {
  switch (relation) {
    case Relation::based_on:
    case Relation::accompanies:
      return CueKind::reference;
    case Relation::continues:
      return CueKind::adverb;
    case Relation::reviews:
      return CueKind::review;
    case Relation::guides:
    case Relation::amends:
    case Relation::replaces:
    case Relation::repeals:
    case Relation::corrects:
    case Relation::announces:
      return CueKind::formal;
    case Relation::mentions:
      return CueKind::none;
    case Relation::implements:
    case Relation::replies:
      return CueKind::verb;
  }
  return CueKind::none;
}

// The office's and the built-in ones, longer ones before those that they begin with.
const std::vector<Cue>& all_cues() {
  static const std::vector<std::string> added_words = [] {
    std::vector<std::string> words;
    for (const OfficeTables::Cue& cue : office_tables().cues)
      words.push_back(fold(cue.words));
    return words;
  }();
  static const std::vector<Cue> cues = [] {
    std::vector<Cue> all;
    for (std::size_t i = 0; i < added_words.size(); ++i) {
      const Relation relation = office_tables().cues[i].relation;
      all.push_back({added_words[i], relation, usual_kind(relation)});
    }
    all.insert(all.end(), built_in_cues.begin(), built_in_cues.end());
    std::stable_sort(all.begin(), all.end(), [](const Cue& left, const Cue& right) {
      return left.words.size() > right.words.size();
    });
    return all;
  }();
  return cues;
}

bool stands_at(std::string_view words, std::string_view folded) {
  return folded.starts_with(words) &&
         (folded.size() == words.size() || folded[words.size()] == ' ');
}

}  // namespace

std::string_view name(Relation relation) {
  const auto found =
      std::find_if(names.begin(), names.end(),
                   [relation](const RelationName& entry) { return entry.relation == relation; });
  return found->name;
}

std::optional<Relation> relation_named(std::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [name](const RelationName& entry) { return entry.name == name; });
  return found == names.end() ? std::nullopt : std::make_optional(found->relation);
}

const Cue* cue_at(std::string_view folded) {
  const auto& cues = all_cues();
  const auto found = std::find_if(
      cues.begin(), cues.end(), [folded](const Cue& cue) { return stands_at(cue.words, folded); });
  return found == cues.end() ? nullptr : &*found;
}

}  // namespace vankien::analyzers
