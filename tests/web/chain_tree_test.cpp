// The tree of what carries a document out, as nested lists.
#include "web/pages/chain_tree.h"

#include "tests/web/example_answers.h"
#include "tests/web/holds.h"

namespace {

using vankien::analyzers::Relation;
using vankien::searcher::Chain;
using vankien::searcher::ChainNode;
using vankien::searcher::Review;
using vankien::tests::check_holds;
using vankien::tests::day;
using vankien::tests::head;
using vankien::tests::holds;

ChainNode child(const std::string& number, Relation relation = Relation::implements) {
  return {head("id-" + number, number), relation, {}, {}, 0};
}

Chain chain_of(std::size_t children) {
  Chain chain;
  chain.root.document = head("me", "25-NQ/TU");
  for (std::size_t i = 1; i <= children; ++i)
    chain.root.children.push_back(child(std::to_string(i) + "-KH/HU"));
  return chain;
}

std::string tree(const Chain& chain) {
  vankien::web::Html html;
  vankien::web::write_chain_tree(html, chain);
  return html.take();
}

TEST_CASE("each row says what it does, which document it is, when and by whom") {
  auto chain = chain_of(0);
  auto guide = child("07-HD/BTC", Relation::guides);
  guide.document.issuer = vankien::schema::Issuer{"x", "Ban Tổ chức"};
  guide.children.push_back(child("9-KH/ĐU"));
  chain.root.children.push_back(guide);
  check_holds(tree(chain),
              {"<h2>Cây văn bản triển khai</h2>", "<b>Kế hoạch 25-NQ/TU</b>",
               "<span class=\"verb carry\">hướng dẫn</span> <a href=\"/van-ban/id-07-HD%2FBTC\">"
               "<b>07-HD/BTC</b> tổ chức Hội nghị</a> <small>24/04/2023 · Ban Tổ chức</small></p>"
               "<ul><li><p class=\"row\"><span class=\"verb carry\">thực hiện</span> <a"});
}

TEST_CASE("reviews are rows of the tree, done or due") {
  auto chain = chain_of(1);
  chain.root.reviews = {Review{day("2024-10-12"), head("bc", "356-BC/TU")},
                        Review{day("2027-10-12"), std::nullopt}};
  check_holds(tree(chain), {"<b>356-BC/TU</b>", "đến hạn 12/10/2024",
                            "Đến hạn sơ kết, tổng kết: 12/10/2027", "chưa thấy báo cáo trong kho"});
}

TEST_CASE("long branches and deep ones are folded, a single row never") {
  CHECK_FALSE(holds(tree(chain_of(9)), "<details>"));
  const auto page = tree(chain_of(10));
  check_holds(page, {"<summary>Xem thêm 2 văn bản</summary>"});
  CHECK(page.find("8-KH/HU") < page.find("<details>"));
  CHECK(page.find("<b>9-KH/HU") > page.find("<details>"));

  auto deep = chain_of(1);
  auto below = child("2-KH/ĐU");
  below.children = {child("3-KH/CB")};
  deep.root.children.front().children = {below};
  CHECK_FALSE(holds(tree(deep), "<details>"));
  deep.root.children.front().children.front().children.push_back(child("4-KH/CB"));
  check_holds(tree(deep), {"<summary>2 văn bản triển khai tiếp</summary>"});
}

TEST_CASE("what the limits leave out is said") {
  auto chain = chain_of(2);
  chain.root.omitted = 361;
  chain.notes = {"Chưa đầy đủ: <361>."};
  check_holds(tree(chain), {"Còn nhiều nhất 361 văn bản chưa xét", "Chưa đầy đủ: &lt;361&gt;."});
}

TEST_CASE("a document that nothing carries out has no tree, though it be reviewed") {
  auto chain = chain_of(0);
  chain.root.reviews = {Review{day("2027-10-12"), std::nullopt}};
  CHECK(tree(chain).empty());
}

TEST_CASE("hostile titles stay text in the tree") {
  auto chain = chain_of(1);
  chain.root.children.front().document.title = "<script>x</script>";
  CHECK_FALSE(holds(tree(chain), "<script>"));
}

}  // namespace
