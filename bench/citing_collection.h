// Invented documents that cite each other and many that nobody holds, as text files; the same on
// every run.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace vankien::bench {

// A number with its day, as a citation writes it; several documents share a number, each in its
// year.
struct InventedNumber {
  std::string number;
  std::string type;
  int day = 0;
  int month = 0;
  int year = 0;

  [[nodiscard]] std::string citation(bool with_day) const {
    return with_day ? fmt::format("{} số {}, ngày {:02}/{:02}/{}", type, number, day, month, year)
                    : fmt::format("{} số {}", type, number);
  }
};

// Document 0 is cited by every tenth other. The rest of the ten citations of each mean a document
// of the collection, or one of the Central bodies that it does not hold: as many of either.
class CitingCollection {
 public:
  CitingCollection(std::filesystem::path folder, std::size_t documents)
      : folder_(std::move(folder)), documents_(documents) {}

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] static InventedNumber most_cited() { return {"05-CT/TW", "Chỉ thị", 15, 5, 2016}; }

  // Writes the documents from `first` up to `end`. They cite those below `documents` alone.
  void write(std::size_t first, std::size_t end) const {
    for (std::size_t place = first; place < end; ++place) {
      const std::filesystem::path part = folder_ / fmt::format("{:04}", place / files_in_a_folder);
      std::filesystem::create_directories(part);
      std::ofstream(part / fmt::format("{:07}.txt", place)) << text(place);
    }
  }

  // The number of a document of the collection.
  [[nodiscard]] static InventedNumber held(std::size_t place) {
    return place == 0 ? most_cited() : number(place, 400, "U", 2000);
  }
  // One of a document that it does not hold.
  [[nodiscard]] static InventedNumber not_held(std::size_t place) {
    return number(place, 2000, "TW", 2005);
  }

 private:
  static constexpr std::size_t files_in_a_folder = 1000;
  static constexpr std::size_t citations = 10;
  static constexpr std::size_t numbers_not_held = 600'000;
  struct Type {
    std::string_view code;
    std::string_view name;
  };
  static constexpr std::array<Type, 8> types{{{"NQ", "Nghị quyết"},
                                              {"CT", "Chỉ thị"},
                                              {"KH", "Kế hoạch"},
                                              {"QĐ", "Quyết định"},
                                              {"TB", "Thông báo"},
                                              {"BC", "Báo cáo"},
                                              {"HD", "Hướng dẫn"},
                                              {"CTr", "Chương trình"}}};
  static constexpr std::array<std::string_view, 8> bodies{"T",   "H",   "BTG", "BTC",
                                                          "BDV", "BNC", "VP",  "UBKT"};
  static constexpr std::array<std::string_view, 6> matters{
      "công tác cán bộ",        "chuyển đổi số",          "trồng rừng đầu nguồn",
      "phòng, chống thiên tai", "xây dựng nông thôn mới", "nuôi trồng thủy sản ven biển"};

  // Sequence, type and body first; when all are used up, the same of a later year.
  static InventedNumber number(std::size_t place, std::size_t sequences, std::string_view ending,
                               int first_year) {
    const Type& type = types[place % types.size()];
    const std::size_t body = place / types.size() % bodies.size();
    const std::size_t sequence = place / (types.size() * bodies.size()) % sequences;
    const std::size_t round = place / (types.size() * bodies.size() * sequences);
    return {fmt::format("{:02}-{}/{}{}", sequence + 1, type.code, bodies[body], ending),
            std::string(type.name), static_cast<int>(place % 28) + 1,
            static_cast<int>(place / 28 % 12) + 1, first_year + static_cast<int>(round * 3 % 20)};
  }

  [[nodiscard]] std::string text(std::size_t place) const {
    const InventedNumber own = held(place);
    std::mt19937_64 random(place);
    std::string text = fmt::format(
        "TỈNH ỦY LAM GIANG\n*\nSố {}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLam Giang, ngày {:02} tháng "
        "{:02} năm {}\n\n{}\nvề {}\n\n",
        own.number, own.day, own.month, own.year, own.type, matters[place % matters.size()]);
    const bool cites_most_cited = place % 10 == 1;
    if (cites_most_cited)
      text += fmt::format("Thực hiện {} của Bộ Chính trị, Tỉnh ủy yêu cầu như sau.\n\n",
                          most_cited().citation(true));
    for (std::size_t i = cites_most_cited ? 1 : 0; i < citations; ++i)
      text += paragraph(i + 1, random);
    return text + "\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Bồi\n";
  }

  [[nodiscard]] std::string paragraph(std::size_t place, std::mt19937_64& random) const {
    const std::size_t any = random();
    const bool of_collection = place % 2 == 0;
    const std::size_t cited = any % (of_collection ? documents_ : numbers_not_held);
    const InventedNumber number = of_collection ? held(cited) : not_held(cited);
    const bool with_day = any / 1'000'003 % 5 != 0;
    return fmt::format(
        "{}. Cấp ủy các cấp tiếp tục thực hiện {} về {}; sáu tháng một lần báo cáo kết quả.\n",
        place, number.citation(with_day), matters[cited % matters.size()]);
  }

  std::filesystem::path folder_;
  std::size_t documents_;
};

}  // namespace vankien::bench
