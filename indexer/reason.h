// Why a file gave no document: one table of reasons with their words in English and Vietnamese.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::indexer {

enum class ReasonCode : std::uint8_t {
  // The file as the disk has it.
  not_there,
  no_permission,
  system_error,
  not_a_file,
  special_file,
  link_circle,
  link_upwards,
  dangling_link,
  control_character,
  empty_file,
  file_too_large,
  // What is in it.
  format_not_read,
  unknown_encoding,
  only_white_space,
  text_too_large,
  too_many_words,
  too_many_citations,
  damaged_html,
  page_without_text,
  not_a_package,
  package_entries,
  package_password,
  unpacked_too_large,
  unpack_ratio,
  not_word,
  damaged_part,
  declared_type,
  word_without_text,
  damaged_mail,
  nested_too_deeply,
  damaged_picture,
  picture_too_large,
  damaged_pdf,
  pdf_password,
  pdf_without_text,
  awaits_recognition,
  no_recognition,
  program_missing,
  no_sandbox,
  not_converted,
  // The process that reads it.
  out_of_time,
  out_of_memory,
  out_of_processor_time,
  crashed,
  ended_early,
  killed,
  no_answer,
  no_fork_server,
  // A folder as a whole.
  mass_removal,
  // Words that an index holds and this version has no code for, shown as they are.
  other,
};

// A code with what its words name: limits, parts, messages of the system.
struct Reason {
  ReasonCode code = ReasonCode::other;
  std::vector<std::string> details = {};

  bool operator==(const Reason&) const = default;

  // Valid UTF-8 on one line, whatever the details hold.
  [[nodiscard]] std::string english() const;
  [[nodiscard]] std::string vietnamese() const;

  // Of the code, for programs and tables: "program-missing".
  [[nodiscard]] std::string_view name() const;
  // As indexes and pipes hold it: the name of the code, then the details.
  [[nodiscard]] std::string encode() const;
  // What is not of encode() becomes `other` with the bytes as its words; never fails.
  static Reason decode(std::string_view bytes);
};

template <class... Details>
Reason because(ReasonCode code, const Details&... details) {
  return {code, {fmt::to_string(details)...}};
}

// Of an errno.
Reason because_of_error(int number);

}  // namespace vankien::indexer
