// What a writer leaves behind that is killed at any moment: the old state or the new one, whole.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <set>
#include <thread>

#include "indexer/indexer.h"
#include "indexer/trace_search.h"
#include "schema/error.h"
#include "schema/terms.h"
#include "tests/catch.h"
#include "tests/indexer/update_fixture.h"

using namespace vankien;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

// Each state gives all files its number: a mixture would show.
void write_state(const UpdateFixture& fixture, int state, unsigned files) {
  std::string text = "trạng thái " + std::to_string(state);
  for (int word = 0; word < 500; ++word)
    text += " từ" + std::to_string(word * state);
  for (unsigned i = 0; i < files; ++i)
    (void)fixture.write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i) + " " + text);
}

// The numbers of the states that the documents of the index are in.
std::set<std::string> states(const UpdateFixture& fixture) {
  std::set<std::string> found;
  for (const std::string& line : fixture.lines()) {
    const std::size_t begin = line.find("trạng thái ") + std::string("trạng thái ").size();
    found.insert(line.substr(begin, line.find(' ', begin) - begin));
  }
  return found;
}

// Runs an update in a process of its own and kills it after `delay`. True when it was too late.
bool update_and_kill(const UpdateFixture& fixture, std::chrono::microseconds delay) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    auto options = fixture.options();
    options.threads = 1;
    ::_exit(fixture.update(options).failed.empty() ? 0 : 1);
  }
  std::this_thread::sleep_for(delay);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status);
}

// One new state after another, killed ever later, until one gets through.
void kill_ever_later(const UpdateFixture& fixture, unsigned files) {
  write_state(fixture, 0, files);
  REQUIRE(fixture.update().added == files);
  std::set<std::string> last{"0"};
  bool finished = false;
  std::chrono::microseconds delay = 2ms;
  for (int state = 1; !finished && state <= 40; ++state) {
    CAPTURE(state);
    write_state(fixture, state, files);
    finished = update_and_kill(fixture, delay);
    delay += delay / 3;
    const auto now = states(fixture);
    REQUIRE(fixture.open().get_doccount() == files);
    REQUIRE((now == last || now == std::set{std::to_string(state)}));
    REQUIRE(Xapian::Database::check(schema::IndexDirectory(fixture.index()).current().string()) ==
            0);
    last = now;
  }
  CHECK(fixture.update().failed.empty());
  CHECK(states(fixture).size() == 1);
  CHECK_FALSE(fs::exists(fixture.index() / "build"));
}

}  // namespace

TEST_CASE_METHOD(UpdateFixture, "kill -9 during an update in place leaves a whole state") {
  kill_ever_later(*this, 8);
}

TEST_CASE_METHOD(UpdateFixture, "kill -9 while a generation is built leaves a whole state") {
  kill_ever_later(*this, 12);
}

TEST_CASE_METHOD(UpdateFixture,
                 "a first build that is killed leaves no index, and the next works") {
  write_state(*this, 0, 40);
  (void)update_and_kill(*this, 30ms);
  CHECK(update().failed.empty());
  CHECK(states(*this) == std::set<std::string>{"0"});
}

TEST_CASE_METHOD(UpdateFixture, "what a killed purge left is gone after the next update") {
  const std::string canary = "kimtuochoangdao20260711";
  (void)write("1.txt", "văn bản một");
  (void)write("2.txt", "văn bản hai " + canary);
  REQUIRE(update().added == 2);
  const schema::IndexDirectory directory(index());
  {
    Xapian::WritableDatabase database(directory.current().string(), Xapian::DB_OPEN);
    database.delete_document(schema::id_term(id_of("2.txt")));
    database.set_metadata(std::string(schema::metadata_traces), "yes");
    database.commit();
  }
  fs::remove(docs() / "2.txt");
  fs::copy(directory.current(), directory.next_generation());
  fs::create_directory(directory.build_folder());
  fs::copy(directory.current(), directory.build_folder() / "kept");
  REQUIRE(indexer::search_traces(index(), {canary}).found.size() >= 3);

  (void)update();
  CHECK(indexer::search_traces(index(), {canary}).found.empty());
  CHECK(open().get_doccount() == 1);
  const fs::path generation = directory.current();
  (void)update();
  CHECK(directory.current() == generation);  // once is enough
}

TEST_CASE_METHOD(UpdateFixture, "a second writer is turned away at once, readers are not") {
  for (int i = 0; i < 30; ++i)
    (void)write(std::to_string(i) + ".txt", "văn bản " + std::to_string(i));
  (void)update();
  (void)write("new.txt", "mới");
  bool tried = false;
  auto first = options();
  first.on_progress = [&](const indexer::Progress&) {
    if (std::exchange(tried, true))
      return;
    try {
      (void)update();
      FAIL("a second writer got in");
    } catch (const schema::Error& error) {
      CHECK(error.code() == schema::ErrorCode::index_locked);
    }
    CHECK(open().get_doccount() == 30);
    CHECK(indexer::status(index()).documents == 30);
  };
  CHECK(update(first).added == 1);
  CHECK(tried);
}
