// How relations between documents are called, from either side.
#pragma once

#include <array>
#include <string_view>

#include "schema/record.h"

namespace vankien::web {

struct RelationNames {
  analyzers::Relation relation;
  std::string_view outgoing;  // over what a document does it to: "Thay thế"
  std::string_view incoming;  // over those that do it to a document: "Được thay thế bởi"
  std::string_view verb;      // in a row that tells it: "thay thế"
  bool act = false;           // changes what holds, and so stands before all else
};

// Strongest first, as the searcher ranks them: of a document that does several things to another
// the first counts, so that both sides show the same one.
inline constexpr std::array<RelationNames, 13> relation_names{{
    {analyzers::Relation::repeals, "Bãi bỏ", "Bị bãi bỏ bởi", "bãi bỏ", true},
    {analyzers::Relation::replaces, "Thay thế", "Được thay thế bởi", "thay thế", true},
    {analyzers::Relation::amends, "Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi",
     "sửa đổi, bổ sung", true},
    {analyzers::Relation::corrects, "Đính chính", "Được đính chính bởi", "đính chính", true},
    {analyzers::Relation::implements, "Thực hiện", "Được thực hiện bởi", "thực hiện"},
    {analyzers::Relation::guides, "Hướng dẫn", "Được hướng dẫn bởi", "hướng dẫn"},
    {analyzers::Relation::continues, "Tiếp tục thực hiện", "Được tiếp tục thực hiện bởi",
     "tiếp tục thực hiện"},
    {analyzers::Relation::reviews, "Sơ kết, tổng kết, kiểm tra",
     "Được sơ kết, tổng kết, kiểm tra bởi", "sơ kết, tổng kết, kiểm tra"},
    {analyzers::Relation::announces, "Thông báo", "Được thông báo bởi", "thông báo"},
    {analyzers::Relation::replies, "Phúc đáp, theo đề nghị", "Được phúc đáp bởi", "phúc đáp"},
    {analyzers::Relation::based_on, "Căn cứ", "Là căn cứ của", "căn cứ"},
    {analyzers::Relation::accompanies, "Kèm theo", "Có văn bản kèm theo", "kèm theo"},
    {analyzers::Relation::mentions, "Dẫn chiếu khác", "Được dẫn bởi", "dẫn chiếu"},
}};

const RelationNames& names_of(analyzers::Relation relation);

// Whether `left` says more of a document's tie to another than `right`.
bool is_stronger(analyzers::Relation left, analyzers::Relation right);

}  // namespace vankien::web
