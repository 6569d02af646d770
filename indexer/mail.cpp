#include "indexer/mail.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <memory>

namespace vankien::indexer {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

struct GFree {
  void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, GFree>;

std::string or_empty(const char* text) {
  return text == nullptr ? "" : text;
}

std::string decoded_bytes(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr)
    return "";
  const Owned<GMimeStream> memory(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, memory.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
  const void* begin = bytes->data;
  return {static_cast<const char*>(begin), bytes->len};
}

// In UTF-8 where the mail names the encoding, else as it is.
std::string text_of(GMimeTextPart* part) {
  if (g_mime_text_part_get_charset(part) != nullptr)
    if (const OwnedText text{g_mime_text_part_get_text(part)})
      return text.get();
  return decoded_bytes(GMIME_PART(part));
}

std::string addresses(GMimeMessage* message, GMimeAddressType type) {
  InternetAddressList* list = g_mime_message_get_addresses(message, type);
  if (list == nullptr || internet_address_list_length(list) == 0)
    return "";
  return or_empty(OwnedText(internet_address_list_to_string(list, nullptr, 0)).get());
}

std::string day(GMimeMessage* message) {
  GDateTime* date = g_mime_message_get_date(message);
  if (date == nullptr)
    return "";
  return fmt::format("{:02}/{:02}/{}", g_date_time_get_day_of_month(date),
                     g_date_time_get_month(date), g_date_time_get_year(date));
}

std::string head_of(GMimeMessage* message) {
  std::string head = or_empty(g_mime_message_get_subject(message)) + "\n\n";
  const auto add = [&head](const char* label, const std::string& value) {
    if (!value.empty())
      head += fmt::format("{}: {}\n", label, value);
  };
  add("Người gửi", addresses(message, GMIME_ADDRESS_TYPE_FROM));
  add("Người nhận", addresses(message, GMIME_ADDRESS_TYPE_TO));
  add("Đồng gửi", addresses(message, GMIME_ADDRESS_TYPE_CC));
  add("Ngày gửi", day(message));
  return head + "\n";
}

class PartReader {
 public:
  explicit PartReader(Mail& mail) : mail_(mail) {}

  void read(GMimeObject* part) {
    if (GMIME_IS_MULTIPART(part))
      read_parts(GMIME_MULTIPART(part));
    else if (GMIME_IS_MESSAGE_PART(part))
      take_mail(GMIME_MESSAGE_PART(part));
    else if (GMIME_IS_PART(part))
      take(GMIME_PART(part));
  }

 private:
  // Mails within mails are unpacked by who unpacks this one; parts nest no deeper than GMime's own
  // limit.
  void read_parts(GMimeMultipart* parts) {
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
      read(g_mime_multipart_get_part(parts, i));
  }

  void take_mail(GMimeMessagePart* part) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (message == nullptr)
      return;
    const OwnedText bytes(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
    const std::string subject = or_empty(g_mime_message_get_subject(message));
    mail_.attachments.push_back(
        {subject.empty() ? "thu.eml" : subject + ".eml", or_empty(bytes.get())});
  }

  void take(GMimePart* part) {
    const std::string name = or_empty(g_mime_part_get_filename(part));
    if (name.empty() && GMIME_IS_TEXT_PART(part))
      take_text(GMIME_TEXT_PART(part));
    else if (!is_picture_within(GMIME_OBJECT(part)) && !is_signature(GMIME_OBJECT(part)))
      mail_.attachments.push_back({name, decoded_bytes(part)});
  }

  // Plain text says what the same text in HTML says, and comes first.
  void take_text(GMimeTextPart* part) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const bool is_html = g_mime_content_type_is_type(type, "text", "html") != FALSE;
    if (is_html && !mail_.body.empty())
      return;
    if (!is_html && mail_.body_is_html)
      mail_.body.clear();
    mail_.body_is_html = is_html;
    mail_.body += (mail_.body.empty() ? "" : "\n") + text_of(part);
  }

  // Logos and signatures.
  static bool is_picture_within(GMimeObject* part) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    return g_mime_content_type_is_type(type, "image", "*") != FALSE &&
           g_mime_object_get_content_id(part) != nullptr;
  }

  static bool is_signature(GMimeObject* part) {
    const GMimeContentType* type = g_mime_object_get_content_type(part);
    const std::string subtype = or_empty(type->subtype);
    return subtype.ends_with("pkcs7-signature") || subtype == "pgp-signature";
  }

  Mail& mail_;
};

}  // namespace

std::optional<Mail> parse_mail(std::string_view bytes) {
  g_mime_init();
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (message == nullptr || g_mime_message_get_mime_part(message.get()) == nullptr)
    return std::nullopt;
  Mail mail;
  mail.head = head_of(message.get());
  PartReader(mail).read(g_mime_message_get_mime_part(message.get()));
  return mail;
}

}  // namespace vankien::indexer
