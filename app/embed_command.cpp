// vankien embed: lets pages of an origin hold the search box, and prints what to put into them.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/file_replacement.h"
#include "app/language.h"
#include "app/origin_list.h"
#include "app/own_address.h"
#include "web/pages/embed_snippets.h"

namespace vankien::app {
namespace {

namespace fs = std::filesystem;

struct EmbedOptions : CommonOptions {
  std::vector<std::string> origins;
  std::optional<std::string> server;
};

// What was done, and what is to be done by hand.
struct Allowed {
  web::Origin origin;
  bool added;  // not there before
};
struct Embedding {
  std::vector<Allowed> allowed;
  OwnAddress server;
  fs::path file;
};

std::string origin_fault(const std::string& written) {
  return web::Origin::parse(written) ? std::string()
                                     : fmt::format("{}: {}", written, origin_form());
}

std::vector<Allowed> allow(const std::vector<std::string>& origins, const fs::path& file) {
  std::vector<Allowed> allowed;
  change_file(file, [&](const std::string& before) {
    std::string text = before;
    for (const std::string& written : origins) {
      const auto origin = web::Origin::parse(written).value();
      std::string with = with_origin(text, origin);
      allowed.push_back({origin, with != text});
      text = std::move(with);
    }
    return text;
  });
  return allowed;
}

bool any(const std::vector<Allowed>& allowed, bool (*is)(const Allowed&)) {
  return std::any_of(allowed.begin(), allowed.end(), is);
}

std::vector<std::string> notes(const Embedding& done) {
  std::vector<std::string> notes;
  if (any(done.allowed, [](const Allowed& one) { return one.added; }))
    notes.emplace_back(say("Khởi động lại vankien serve để máy chủ nhận cấu hình mới.",
                           "Restart vankien serve, so that it reads the configuration anew."));
  if (done.server.this_machine_only)
    notes.emplace_back(
        say("Địa chỉ của máy chủ trong đoạn mã chỉ dùng được trên máy này: ghi tên mà mạng nội bộ "
            "gọi máy chủ vào khóa names, hoặc thêm --server http://TÊN:CỔNG.",
            "The server's address in these snippets means this machine alone: set the key names, "
            "or give --server http://NAME:PORT."));
  if (any(done.allowed, [](const Allowed& one) { return one.origin.is_secure(); }) &&
      !done.server.origin.is_secure())
    notes.emplace_back(
        say("Trang https không nạp được gì từ máy chủ http: đặt vankien sau một máy chủ trung gian "
            "có TLS rồi thêm --server https://TÊN.",
            "A page of https loads nothing from a server of http: put vankien behind a proxy with "
            "TLS and give --server https://NAME."));
  if (any(done.allowed, [](const Allowed& one) { return one.origin.is_ipv6(); }))
    notes.emplace_back(
        say("Trang ở địa chỉ IPv6 không mở được khung: trình duyệt chỉ cho phép khung theo tên máy "
            "hoặc địa chỉ IPv4.",
            "Pages at an IPv6 address cannot hold the frame: browsers permit frames by names and "
            "IPv4 addresses only."));
  return notes;
}

void print_report(const Embedding& done, const web::EmbedSnippets& snippets) {
  for (const auto& [origin, added] : done.allowed)
    fmt::print("{}: {} ({})\n", done.file.string(), origin.str(),
               added ? say("đã thêm vào origins", "added to origins")
                     : say("đã có trong origins", "is in origins already"));
  const auto print = [](std::string_view heading, const std::string& snippet) {
    fmt::print("\n{}\n{}", heading, snippet);
  };
  print(say("1. Trang cho phép script:", "1. Pages that allow a script:"), snippets.element);
  print(say("2. Trang chỉ cho phép khung:", "2. Pages that allow frames only:"), snippets.frame);
  print(say("3. Biểu mẫu thường, không cần script:", "3. A plain form, without script:"),
        snippets.form);
  print(say("4. Liên kết, cho thư và tệp:", "4. A link, for mails and files:"), snippets.link);
  std::fflush(stdout);
  for (const std::string& note : notes(done))
    fmt::print(stderr, "vankien: {}\n", note);
}

void print_answer(const Embedding& done, const web::EmbedSnippets& snippets) {
  nlohmann::json origins = nlohmann::json::array();
  for (const auto& [origin, added] : done.allowed)
    origins.push_back({{"origin", origin.str()}, {"added", added}});
  print_json({{"origins", origins},
              {"config", done.file.string()},
              {"server", done.server.origin.str()},
              {"snippets",
               {{"element", snippets.element},
                {"frame", snippets.frame},
                {"form", snippets.form},
                {"link", snippets.link}}},
              {"notes", notes(done)}});
}

int run_embed(const EmbedOptions& options, const Configuration& configuration) {
  const OwnAddress server = options.server
                                ? OwnAddress{.origin = web::Origin::parse(*options.server).value()}
                                : own_address(configuration);
  const fs::path file = configuration_file(options.config);
  const Embedding done{allow(options.origins, file), server, file};
  const auto snippets = web::embed_snippets(server.origin);
  if (options.json)
    print_answer(done, snippets);
  else
    print_report(done, snippets);
  return exit_done;
}

}  // namespace

void add_embed_command(CommandLine& line, Chosen& chosen) {
  auto options = std::make_shared<EmbedOptions>();
  options->expected_config = GivenFile::may_be_new;
  Command command = add_command(
      line,
      {"embed",
       say("đoạn mã đặt ô tìm kiếm vào trang của cổng nội bộ, và cho phép trang ấy",
           "the snippet that puts the search box into another page, and leave for that page"),
       "  vankien embed --origin https://cong.tinhuy.vn --server https://timkiem.tinhuy.vn\n"},
      *options, IndexOption::without);
  command.option(
      "--origin", &options->origins,
      say("nơi có trang sẽ chứa ô tìm kiếm: https://tên-máy[:cổng]; ghi được nhiều lần",
          "where the page is that will hold the box: https://host[:port]; may be repeated"),
      {.type = "ORIGIN", .required = true, .fault = origin_fault});
  command.option("--server", &options->server,
                 say("địa chỉ mà người đọc trang ấy gọi máy chủ vankien",
                     "the address by which readers of that page reach vankien"),
                 {.type = "ORIGIN", .fault = origin_fault});
  run_when_chosen(command, options, run_embed, chosen);
}

}  // namespace vankien::app
