#include "analyzers/named_document.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "analyzers/named_document_table.h"
#include "analyzers/office_tables.h"
#include "analyzers/plenum.h"
#include "analyzers/subject_name.h"
#include "analyzers/syllable.h"
#include "analyzers/text_cursor.h"
#include "analyzers/type_name.h"

namespace vankien::analyzers {

namespace {

// A document that a name means, and in documents of which days.
struct Meaning {
  NamedDocument document;
  std::optional<Date> from;
  std::optional<Date> until;
};
using Meanings = std::vector<Meaning>;

using PlenumKey = std::tuple<std::string, int, std::string>;  // type, plenum, term
using ShortKey = std::pair<std::string, std::string>;         // type, sequence

std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

// "05" of "Chỉ thị số 05"; empty when more than a number follows the type's name.
std::string sequence_after(std::string_view name, std::size_t at) {
  TextCursor cursor(name, at);
  cursor.skip_blanks();
  if (cursor.take_word("so"))
    cursor.skip_blanks();
  const std::string_view digits = cursor.take_digits();
  return cursor.at_end() ? std::string(without_zeros(digits)) : std::string();
}

void append_folded_words(std::string_view text, std::vector<std::string>& words) {
  TextCursor cursor(text, 0);
  for (cursor.skip_blanks(); !cursor.at_end(); cursor.skip_blanks()) {
    std::string word = fold(cursor.take_word());
    if (word.empty())
      cursor.take(cursor.byte());  // a comma within the name
    else
      words.push_back(std::move(word));
  }
}

SubjectName subject_name(std::string_view name, std::size_t type_end) {
  SubjectName subject;
  TextCursor cursor(name, 0);
  subject.first_word = cursor.take_word();
  append_folded_words(name.substr(0, type_end), subject.words);
  subject.subject_at = subject.words.size();
  TextCursor after(name, type_end);
  after.skip_blanks();
  after.take_word("ve");
  append_folded_words(name.substr(after.at()), subject.words);
  return subject;
}

class Table {
 public:
  Table() {
    for (const NamedDocumentRow& row : named_document_rows)
      add({std::string(row.name), std::string(row.number), std::string(row.term),
           parse_iso_date(row.date), std::nullopt, std::nullopt});
    for (const OfficeTables::Name& name : office_tables().names)
      add(name);
  }

  std::map<PlenumKey, Meanings> plenums;
  std::map<ShortKey, Meanings> short_names;
  std::vector<SubjectName> subjects;
  std::vector<Meanings> subject_meanings;                    // of each of them
  std::map<std::pair<std::string, std::string>, Date> days;  // by key of the number and term

 private:
  void add(const OfficeTables::Name& row) {
    const auto number = DocumentNumber::parse(row.number);
    if (!number)
      return;  // the office's file is checked where it is read
    const Meaning meaning{{*number, row.term, row.date}, row.from ? row.from : row.date, row.until};
    if (row.date)
      days.emplace(std::pair(number->key(), row.term), *row.date);
    const TypeName type = type_name_at_start(row.name);
    if (type.type && (add_plenum(row.name, type, meaning) || add_short(row.name, type, meaning)))
      return;
    add_subject(row.name, type.type ? type.size : 0, meaning);
  }

  bool add_plenum(std::string_view name, const TypeName& type, const Meaning& meaning) {
    const auto phrase = plenum_at(name, type.size);
    if (!phrase || phrase->end < name.size())
      return false;
    for (const int plenum : phrase->plenums)
      for (const std::string& term : phrase->terms)
        plenums[{std::string(type.type->code), plenum, term}].push_back(meaning);
    return true;
  }

  bool add_short(std::string_view name, const TypeName& type, const Meaning& meaning) {
    const std::string sequence = sequence_after(name, type.size);
    if (sequence.empty())
      return false;
    short_names[{std::string(type.type->code), sequence}].push_back(meaning);
    return true;
  }

  void add_subject(std::string_view name, std::size_t type_end, const Meaning& meaning) {
    SubjectName subject = subject_name(name, type_end);
    const auto known = std::find_if(subjects.begin(), subjects.end(), [&](const auto& other) {
      return other.words == subject.words;
    });
    if (known != subjects.end()) {
      subject_meanings[static_cast<std::size_t>(known - subjects.begin())].push_back(meaning);
    } else if (!subject.words.empty()) {
      subjects.push_back(std::move(subject));
      subject_meanings.push_back({meaning});
    }
  }
};

const Table& table() {
  static const Table instance;
  return instance;
}

std::vector<NamedDocument> documents(const Meanings& meanings) {
  std::vector<NamedDocument> found;
  for (const Meaning& meaning : meanings)
    found.push_back(meaning.document);
  return found;
}

bool may_mean(const Meaning& meaning, const Date& citing) {
  return (!meaning.from || *meaning.from <= citing) && (!meaning.until || citing <= *meaning.until);
}

// Of those that a document of this day can mean the newest.
Meanings newest_of(const Meanings& meanings, const Date& citing) {
  Meanings newest;
  for (const Meaning& meaning : meanings) {
    if (!may_mean(meaning, citing))
      continue;
    if (!newest.empty() && newest.front().from < meaning.from)
      newest.clear();
    if (newest.empty() || newest.front().from == meaning.from)
      newest.push_back(meaning);
  }
  return newest;
}

}  // namespace

std::vector<NamedDocument> plenum_documents(std::string_view type_code, int plenum,
                                            std::string_view term) {
  const auto found = table().plenums.find({std::string(type_code), plenum, std::string(term)});
  return found == table().plenums.end() ? std::vector<NamedDocument>{} : documents(found->second);
}

std::vector<NamedDocument> documents_of_short_name(std::string_view type_code,
                                                   std::string_view sequence,
                                                   std::optional<Date> citing) {
  const auto found =
      table().short_names.find({std::string(type_code), std::string(without_zeros(sequence))});
  if (found == table().short_names.end())
    return {};
  return documents(citing ? newest_of(found->second, *citing) : found->second);
}

const std::vector<SubjectName>& subject_names() {
  return table().subjects;
}

std::vector<NamedDocument> documents_of_name(std::size_t name, std::optional<Date> citing) {
  const Meanings& meanings = table().subject_meanings.at(name);
  if (citing)
    return documents(newest_of(meanings, *citing));
  const bool passed_on = std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& each) {
    return each.from != meanings.front().from || each.until;
  });
  return passed_on ? std::vector<NamedDocument>{} : documents(meanings);
}

std::optional<Date> named_day(const DocumentNumber& number, std::string_view term) {
  const auto found = table().days.find({number.key(), std::string(term)});
  return found == table().days.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace vankien::analyzers
