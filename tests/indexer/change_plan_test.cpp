#include "indexer/change_plan.h"

#include <algorithm>

#include "indexer/content_hash.h"
#include "tests/catch.h"

using namespace vankien::indexer;

namespace {

FileKey key(const std::string& path) {
  return {"r", path};
}

std::string hash(const std::string& content) {
  return content_hash(content);
}

std::string first_id(const std::string& content) {
  return hash(content).substr(0, 16);
}

FileState indexed(const std::string& content, const std::string& id) {
  return {{}, FileOutcome::indexed, hash(content), id};
}

// What a PlanInput refers to.
struct Story {
  FileStates before;
  FileStates now;
  std::map<FileKey, std::string> hashes;
  std::set<std::string> renamed;
};

// "id path path, known, same text" for each change, then "- id" for each removed document.
std::vector<std::string> planned(const Story& story) {
  const ChangePlan plan = plan_changes({story.before, story.now, story.hashes, story.renamed});
  std::vector<std::string> lines;
  for (const DocumentChange& change : plan.changes) {
    std::string line = change.id;
    for (const FileKey& file : change.files)
      line += " " + file.path;
    lines.push_back(line + (change.known ? ", known" : "") +
                    (change.same_text ? ", same text" : ""));
  }
  for (const std::string& id : plan.removed)
    lines.push_back("- " + id);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("new files: equal contents are one document, ids come from contents") {
  Story story;
  story.hashes = {{key("c"), hash("1")}, {key("a"), hash("1")}, {key("b"), hash("2")}};
  CHECK(planned(story) == Lines{first_id("1") + " a c", first_id("2") + " b"});
}

TEST_CASE("nothing changed, nothing to do") {
  const FileStates files{{key("a"), indexed("1", "A")}, {key("b"), indexed("1", "A")}};
  CHECK(planned({files, files, {}, {}}).empty());
}

TEST_CASE("what happens to one document") {
  const FileStates a{{key("a"), indexed("1", "A")}};
  const FileStates a_and_b{{key("a"), indexed("1", "A")}, {key("b"), indexed("1", "A")}};
  const std::string one = hash("1");
  const std::string two = hash("2");
  const auto [name, story, lines] = GENERATE_COPY(table<std::string, Story, Lines>({
      {"edited in place", {a, {}, {{key("a"), two}}, {}}, {"A a, known"}},
      {"moved unchanged", {a, {}, {{key("z"), one}}, {}}, {"A z, known, same text"}},
      {"gone", {a, {}, {}, {}}, {"- A"}},
      {"moved and edited", {a, {}, {{key("z"), two}}, {}}, {first_id("2") + " z", "- A"}},
      {"copied", {a, a, {{key("b"), one}}, {}}, {"A a b, known, same text"}},
      {"one of two gone", {a_and_b, a, {}, {}}, {"A a, known, same text"}},
      {"one of two edited: they part",
       {a_and_b, a, {{key("b"), two}}, {}},
       {"A a, known, same text", first_id("2") + " b"}},
      {"both edited alike",
       {a_and_b, {}, {{key("a"), two}, {key("b"), two}}, {}},
       {"A a b, known"}},
      {"both edited apart: the first keeps the id",
       {a_and_b, {}, {{key("a"), two}, {key("b"), hash("3")}}, {}},
       {"A a, known", first_id("3") + " b"}},
      {"its root was renamed", {a, a, {}, {"A"}}, {"A a, known, same text"}},
  }));
  CAPTURE(name);
  CHECK(planned(story) == lines);
}

TEST_CASE("two files that become alike are one document; the other leaves") {
  const FileStates before{{key("a"), indexed("1", "A")}, {key("b"), indexed("2", "B")}};
  CHECK(planned({before, {}, {{key("a"), hash("3")}, {key("b"), hash("3")}}, {}}) ==
        Lines{"A a b, known", "- B"});
}

TEST_CASE("two files that change places keep their contents' ids") {
  const FileStates before{{key("a"), indexed("1", "A")}, {key("b"), indexed("2", "B")}};
  CHECK(planned({before, {}, {{key("a"), hash("2")}, {key("b"), hash("1")}}, {}}) ==
        Lines{"B a, known, same text", "A b, known, same text"});
}

TEST_CASE("an id that is taken is not given again") {
  // The document was edited since its id was made; its first content comes back as another file.
  const FileStates before{{key("a"), indexed("2", first_id("1"))}};
  const auto lines = planned({before, before, {{key("b"), hash("1")}}, {}});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0] == hash(hash("1") + "1").substr(0, 16) + " b");
}

TEST_CASE("failed and withheld files are no documents") {
  FileStates before{{key("a"), {{}, FileOutcome::failed, hash("1"), "reason"}},
                    {key("b"), {{}, FileOutcome::withheld, "", ""}}};
  CHECK(planned({before, before, {}, {}}).empty());
  CHECK(planned({before, {}, {{key("a"), hash("2")}}, {}}) == Lines{first_id("2") + " a"});
}
