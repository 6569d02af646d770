// How well one question was answered, by the usual measures of retrieval.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::searcher {

// What a question should find: any one of these documents (the bearers of one number, say). Of
// grade 0 is what was judged and found wrong; it counts nowhere.
struct Wanted {
  std::vector<std::string> documents;  // ids
  int grade = 1;
};

// Each 0 to 1, over the first `measured_depth` places.
struct Scores {
  double success1 = 0;         // 1 when the first document is wanted
  double recall10 = 0;         // the share of what is wanted that was found
  double reciprocal_rank = 0;  // 1 / place of the first that is wanted
  double ndcg10 = 0;           // see ndcg()
};

inline constexpr std::size_t measured_depth = 10;

struct Measure {
  std::string_view name;
  double Scores::*value;
};
inline constexpr std::array<Measure, 4> measures{{
    {"success@1", &Scores::success1},
    {"recall@10", &Scores::recall10},
    {"MRR", &Scores::reciprocal_rank},
    {"nDCG@10", &Scores::ndcg10},
}};

// `found` are ids in their order. Each of `wanted` counts once, at the first place that meets it; a
// place meets at most one. All 0 when nothing is wanted: leave such questions out of means.
Scores scores_of(const std::vector<Wanted>& wanted, const std::vector<std::string>& found);

// Discounted cumulative gain of the first `depth` places as a share of the best there could be,
// with gain 2^grade - 1 and discount log2(place + 1) (Burges et al., ICML 2005).
double ndcg(const std::vector<Wanted>& wanted, const std::vector<std::string>& found,
            std::size_t depth);

// The place, from 1, of the first document that is wanted; nullopt for none.
std::optional<std::size_t> first_rank(const std::vector<Wanted>& wanted,
                                      const std::vector<std::string>& found);

}  // namespace vankien::searcher
