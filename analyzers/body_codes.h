// What the body codes of document numbers mean. An open class: only codes with one meaning
// everywhere, or one kind of body behind them, stand here. Sources: domain notes §A2, Nghị định
// 30/2020/NĐ-CP, gazette numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::analyzers {

// The body itself, where a code names one alone: "CP" Chính phủ, "QH15" Quốc hội, "BYT" Bộ Y tế;
// nullopt for all others.
std::optional<std::string> national_body(std::string_view code);

// The kind of body behind a code: "TU" Tỉnh ủy, "BTCTU" Ban Tổ chức Tỉnh ủy, "UBND" Ủy ban nhân
// dân; nullopt for unknown codes.
std::optional<std::string> generic_body(std::string_view code);

// The part of a code that names the body: "BTC" of "BTC-CTK", "QH" of "QH15".
std::string_view leading_code(std::string_view code);

}  // namespace vankien::analyzers
