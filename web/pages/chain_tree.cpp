#include "web/pages/chain_tree.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/format.h"
#include "web/pages/record_lines.h"
#include "web/pages/relation_mark.h"
#include "web/pages/relation_names.h"
#include "web/texts/picture.h"
#include "web/texts/record.h"

namespace vankien::web {
namespace {

using searcher::ChainNode;
using searcher::Review;

constexpr std::size_t longest_title = 120;  // code points
constexpr std::size_t deepest_open = 2;     // levels below the root

// How many rows of a branch stand open.
constexpr std::size_t open_rows(std::size_t level) {
  return level == 0 ? 8 : 4;
}

std::string shown_when(const schema::RecordHead& head) {
  std::string when = head.date ? shown_date(*head.date) : std::string(texts::record::undated);
  if (head.issuer)
    when += " · " + head.issuer->name;
  return when;
}

class ChainTree {
 public:
  explicit ChainTree(Html& html) : html_(html) {}

  void write(const ChainNode& root) {
    html_.element("ul", {{"class", "tree"}}, [&] {
      html_.element("li", [&] {
        html_.element("p", {{"class", "row"}},
                      [&] { html_.element("b", shown_name(root.document)); });
        write_branch(root, 0);
      });
    });
    html_.line();
  }

 private:
  // The rows of what stands below a document: its reviews, then what carries it out.
  void write_branch(const ChainNode& node, std::size_t level) {
    const auto count = node.reviews.size() + node.children.size();
    if (count == 0 && node.omitted == 0)
      return;
    // A single row is shown, not hidden behind a click.
    if (level < deepest_open || count == 1) {
      const auto open = open_rows(level);
      write_rows(node, level, 0, count <= open + 1 ? count : open);
    } else {
      fold(fmt::format(texts::chain_tree::below, grouped(count + node.omitted)),
           [&] { write_rows(node, level, 0, count); });
    }
  }

  template <class Content>
  void fold(const std::string& summary, const Content& content) {
    html_.element("details", [&] {
      html_.element("summary", summary);
      content();
    });
  }

  void write_rows(const ChainNode& node, std::size_t level, std::size_t begin, std::size_t end) {
    const auto count = node.reviews.size() + node.children.size();
    html_.element("ul", [&] {
      for (auto i = begin; i < end; ++i)
        html_.element("li", [&] { write_row(node, level, i); });
      if (end < count)
        html_.element("li", [&] {
          fold(fmt::format(texts::chain_tree::more, grouped(count - end)),
               [&] { write_rows(node, level, end, count); });
        });
      else if (node.omitted > 0)
        html_.element("li", {{"class", "meta"}},
                      fmt::format(texts::chain_tree::omitted, grouped(node.omitted)));
    });
  }

  void write_row(const ChainNode& node, std::size_t level, std::size_t index) {
    if (index < node.reviews.size()) {
      write_review(node.reviews[index]);
      return;
    }
    const auto& child = node.children[index - node.reviews.size()];
    const auto relation = child.relation.value_or(analyzers::Relation::implements);
    html_.element("p", {{"class", "row"}}, [&] {
      write_verb(tie_class(relation), names_of(relation).verb);
      write_document(child.document);
      html_.element("small", shown_when(child.document));
    });
    write_branch(child, level + 1);
  }

  void write_review(const Review& review) {
    const auto due = review.due ? shown_date(*review.due) : std::string();
    html_.element("p", {{"class", "row"}}, [&] {
      if (!review.done) {
        write_verb("due", fmt::format(texts::chain_tree::due, due));
        html_.element("small", texts::chain_tree::due_open);
        return;
      }
      write_verb("review", texts::chain_tree::reviewed);
      write_document(*review.done);
      auto when = shown_when(*review.done);
      if (!due.empty())
        when += " · " + fmt::format(texts::chain_tree::was_due, due);
      html_.element("small", when);
    });
  }

  void write_verb(std::string_view css_class, std::string_view words) {
    html_.element("span", {{"class", "verb " + std::string(css_class)}}, words);
    html_.text(" ");
  }

  void write_document(const schema::RecordHead& head) {
    html_.element("a", {href(document_url(head.id))}, [&] {
      if (head.number) {
        html_.element("b", *head.number);
        html_.text(" ");
      }
      html_.text(shortened(shown_title(head), longest_title));
    });
    html_.text(" ");
  }

  Html& html_;
};

}  // namespace

void write_chain_tree(Html& html, const searcher::Chain& chain) {
  if (chain.root.children.empty())
    return;
  html.element("section", {{"class", "wide pic"}}, [&] {
    html.element("h2", texts::chain_tree::heading);
    ChainTree(html).write(chain.root);
    for (const auto& note : chain.notes)
      html.element("p", {{"class", "meta"}}, note);
  });
  html.line();
}

}  // namespace vankien::web
