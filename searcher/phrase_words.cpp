#include "searcher/phrase_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vankien::searcher {
namespace {

constexpr std::array<std::string_view, 62> function_words{
    "bị",    "bởi",  "bằng", "chỉ",  "cho",   "cùng", "còn",  "có",    "cũng",  "các",   "của",
    "do",    "dưới", "gồm",  "giữa", "hay",   "hoặc", "hơn",  "khi",   "không", "là",    "lại",
    "mà",    "mỗi",  "một",  "mọi",  "nhưng", "như",  "nhằm", "những", "này",   "nên",   "nếu",
    "phải",  "qua",  "ra",   "rất",  "sau",   "sẽ",   "tại",  "theo",  "thì",   "trong", "trên",
    "trước", "tới",  "từ",   "từng", "và",    "vào",  "về",   "vì",    "với",   "ở",     "đang",
    "đã",    "đó",   "đến",  "để",   "được",  "đều",  "thể"};

// Two neighbours that are found in a formula and hardly elsewhere.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> formula_pairs{
    {{"cong", "hoa"},
     {"hoa", "xa"},
     {"nghia", "viet"},
     {"do", "hanh"},
     {"noi", "nhan"},
     {"kinh", "gui"},
     {"nhu", "tren"},
     {"t", "m"}}};

}  // namespace

bool is_function_word(std::string_view word) {
  return std::find(function_words.begin(), function_words.end(), word) != function_words.end();
}

bool is_formula(const std::vector<std::string>& words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    for (const auto& [first, second] : formula_pairs)
      if (words[i - 1] == first && words[i] == second)
        return true;
  return false;
}

}  // namespace vankien::searcher
