#include "indexer/members.h"

#include <fmt/format.h>
#include <locale.h>

#include <algorithm>
#include <set>

#include "indexer/byte_codec.h"
#include "indexer/limits.h"
#include "indexer/mail.h"
#include "indexer/package.h"
#include "indexer/walk.h"
#include "schema/error.h"

namespace vankien::indexer {
namespace {

constexpr int deepest_container = 2;
constexpr std::string_view unnamed = "khong-ten";

std::string_view last_part(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  return name.substr(slash == std::string_view::npos ? 0 : slash + 1);
}

// Names are names: "..", "." and empty parts mean nothing, and lines end elsewhere.
std::string clean(std::string_view name) {
  std::string result;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("/\\"), name.size());
    const std::string_view part = name.substr(0, end);
    name.remove_prefix(std::min(end + 1, name.size()));
    if (!part.empty() && part != "." && part != "..")
      result.append(result.empty() ? "" : "/").append(part);
  }
  std::replace_if(
      result.begin(), result.end(),
      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return result;
}

// The same for what a child calls a member, which may lie in another.
std::string clean_member_name(std::string_view name) {
  std::string result;
  for (bool first = true; first || !name.empty(); first = false) {
    const std::size_t end = std::min(name.find(member_mark), name.size());
    result.append(first ? "" : member_mark).append(clean(name.substr(0, end)));
    name.remove_prefix(std::min(end + member_mark.size(), name.size()));
  }
  return result;
}

// libarchive gives names in the locale's encoding, and those that it lacks not at all.
class Utf8Names {
 public:
  Utf8Names() : own_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (own_ != nullptr)
      before_ = ::uselocale(own_);
  }
  ~Utf8Names() {
    if (own_ == nullptr)
      return;
    ::uselocale(before_);
    ::freelocale(own_);
  }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;

 private:
  locale_t own_;
  locale_t before_ = nullptr;
};

class Unpacker {
 public:
  std::optional<Unread> unpack(std::string_view bytes, Container kind, const std::string& prefix,
                               int depth) {
    return kind == Container::mail ? unpack_mail(bytes, prefix, depth)
                                   : unpack_zip(bytes, prefix, depth);
  }

  std::vector<Member> take() { return std::move(members_); }

 private:
  std::optional<Unread> unpack_zip(std::string_view bytes, const std::string& prefix, int depth) {
    const Utf8Names names;
    return read_package(bytes, [&](const std::string& entry, PartStream& part) {
      if (entry.ends_with('/') || is_unwanted(entry))
        return;
      const std::string cleaned = clean(entry);
      const std::string name = cleaned.empty() ? std::string(unnamed) : cleaned;
      auto content = all_of(part);
      if (content)
        add(prefix + name, *std::move(content), depth);
    });
  }

  std::optional<Unread> unpack_mail(std::string_view bytes, const std::string& prefix, int depth) {
    auto mail = parse_mail(bytes);
    if (!mail)
      return Unread{because(ReasonCode::damaged_mail)};
    for (Attachment& attachment : mail->attachments) {
      const std::string name = clean(attachment.name);
      add(prefix + (name.empty() ? std::string(unnamed) : name), std::move(attachment.bytes),
          depth);
    }
    return std::nullopt;
  }

  static bool is_unwanted(std::string_view name) {
    return is_leftover(last_part(name)) || name.starts_with("__MACOSX/");
  }

  // nullopt when the package breaks off; who reads it knows why.
  static std::optional<std::string> all_of(PartStream& part) {
    std::string content;
    std::string block(std::size_t{64} << 10U, '\0');
    for (;;) {
      const int got = part.read(block.data(), static_cast<int>(block.size()));
      if (got < 0)
        return std::nullopt;
      if (got == 0)
        return content;
      content.append(block, 0, static_cast<std::size_t>(got));
    }
  }

  void add(std::string name, std::string content, int depth) {
    while (!names_.insert(name).second)
      name = another(name);
    bytes_ += content.size();
    if (bytes_ > max_unpacked_bytes)
      return fail(std::move(name),
                  because(ReasonCode::unpacked_too_large, max_unpacked_bytes / megabyte));
    if (members_.size() >= max_package_entries) {
      if (members_.size() == max_package_entries)
        fail(std::move(name), because(ReasonCode::package_entries, max_package_entries));
      return;
    }
    const MediaType& type = media_type(last_part(name), content);
    if (type.container == Container::none) {
      members_.push_back({std::move(name), std::move(content)});
      return;
    }
    if (depth >= deepest_container)
      return fail(std::move(name), because(ReasonCode::nested_too_deeply, deepest_container));
    const std::string prefix = name + std::string(member_mark);
    if (auto unread = unpack(content, type.container, prefix, depth + 1))
      return fail(std::move(name), std::move(unread->reason));
    if (type.container == Container::mail)
      members_.push_back({std::move(name), std::move(content)});
  }

  void fail(std::string name, Reason reason) {
    members_.push_back({std::move(name), std::move(reason)});
  }

  // "12.docx" a second time: "12 (2).docx".
  static std::string another(const std::string& name) {
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    return fmt::format("{} (2){}", name.substr(0, dot), name.substr(dot));
  }

  std::vector<Member> members_;
  std::set<std::string> names_;
  std::size_t bytes_ = 0;
};

}  // namespace

std::variant<std::vector<Member>, Unread> read_members(std::string_view bytes, Container kind) {
  Unpacker unpacker;
  if (auto unread = unpacker.unpack(bytes, kind, "", 1))
    return *std::move(unread);
  return unpacker.take();
}

Reading read_mail(std::string_view bytes) {
  const auto mail = parse_mail(bytes);
  if (!mail)
    return Unread{because(ReasonCode::damaged_mail)};
  Reading body = mail->body_is_html ? read_html(mail->body) : read_text(mail->body);
  auto* text = std::get_if<FileText>(&body);
  // A mail that only brings attachments.
  if (text == nullptr)
    return read_text(mail->head);
  text->text.insert(0, mail->head);
  return body;
}

std::string encode_members(const std::variant<std::vector<Member>, Unread>& members) {
  ByteWriter writer;
  if (const auto* unread = std::get_if<Unread>(&members))
    return writer.number(0).text(unread->reason.encode()).take();
  writer.number(1);
  for (const Member& member : std::get<std::vector<Member>>(members)) {
    const auto* reason = std::get_if<Reason>(&member.content);
    writer.text(member.name).number(reason == nullptr ? 1 : 0);
    writer.text(reason == nullptr ? std::get<std::string>(member.content) : reason->encode());
  }
  return writer.take();
}

std::variant<std::vector<Member>, Unread> decode_members(std::string_view bytes) {
  const auto reason_of = [](const std::string& text) {
    Reason reason = Reason::decode(text);
    return reason.code == ReasonCode::other ? because(ReasonCode::no_answer) : reason;
  };
  try {
    ByteReader reader(bytes, "an answer");
    if (reader.number() == 0)
      return Unread{reason_of(reader.text())};
    std::vector<Member> members;
    while (!reader.at_end()) {
      Member member{clean_member_name(reader.text()), {}};
      const bool is_read = reader.number() == 1;
      std::string content = reader.text();
      if (is_read)
        member.content = std::move(content);
      else
        member.content = reason_of(content);
      members.push_back(std::move(member));
    }
    return members;
  } catch (const schema::Error&) {
    return Unread{because(ReasonCode::no_answer)};
  }
}

}  // namespace vankien::indexer
