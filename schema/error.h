// What cannot go on: one exception, its code from a short list, one table with exit status, HTTP
// status and hint.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace vankien::schema {

enum class ErrorCode {
  usage,          // wrong arguments or configuration
  index_missing,  // no index where one was expected
  index_locked,   // another writer is at work
  index_damaged,  // unreadable or inconsistent
  other_schema,   // written by another version of vankien
  disk_full,
  input_output,  // a system call failed; the message names it
};

struct ErrorTraits {
  ErrorCode code;
  int exit_status;  // INTERFACE §1
  int http_status;
  std::string_view hint_vi;  // what to do, one sentence
  std::string_view hint_en;
};

const ErrorTraits& traits(ErrorCode code);

// `what()` says in English what is wrong, naming the thing; the hint of its traits says what to do.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

}  // namespace vankien::schema
