// Marked first pages in twelve distortions, and pages that only look like them, as bytes of files.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "bench/chance.h"

namespace vankien::bench {

enum class Distortion {
  none,
  spaced,
  unmarked,
  decomposed,
  tcvn3,
  vni,
  other_encodings,
  wrong_tones,
  wrong_letters,
  broken,
  glued,
  mixed_case,
  file_name
};

struct DistortionName {
  Distortion distortion;
  std::string_view name;
};
inline constexpr std::array distortions{
    DistortionName{Distortion::none, "as stamped"},
    DistortionName{Distortion::spaced, "spaced letters"},
    DistortionName{Distortion::unmarked, "without marks"},
    DistortionName{Distortion::decomposed, "decomposed"},
    DistortionName{Distortion::tcvn3, "TCVN3"},
    DistortionName{Distortion::vni, "VNI"},
    DistortionName{Distortion::other_encodings, "VISCII, windows-1258"},
    DistortionName{Distortion::wrong_tones, "OCR: wrong tones"},
    DistortionName{Distortion::wrong_letters, "OCR: wrong letters"},
    DistortionName{Distortion::broken, "broken over lines"},
    DistortionName{Distortion::glued, "glued to neighbours"},
    DistortionName{Distortion::mixed_case, "mixed case"},
    DistortionName{Distortion::file_name, "in the file name"}};

struct PageFile {
  std::string bytes;
  std::string name;
};

PageFile marked_page(Distortion distortion, Chance& chance);
// Of the 200 about secrecy when `about_secrecy`.
PageFile unmarked_page(bool about_secrecy, Chance& chance);

}  // namespace vankien::bench
