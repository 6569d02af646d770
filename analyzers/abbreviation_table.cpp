#include "analyzers/abbreviation_table.h"

#include <array>

namespace vankien::analyzers {

namespace {

constexpr auto short_only = AbbreviationRow::Use::short_only;

constexpr std::array rows = {
    // Bodies of the Party.
    AbbreviationRow{"bch", "ban chấp hành"},
    AbbreviationRow{"bchtw", "ban chấp hành trung ương"},
    AbbreviationRow{"btv", "ban thường vụ"},
    AbbreviationRow{"uvbch", "ủy viên ban chấp hành"},
    AbbreviationRow{"uvbtv", "ủy viên ban thường vụ"},
    AbbreviationRow{"uvtvtu", "ủy viên ban thường vụ tỉnh ủy"},
    AbbreviationRow{"ubkt", "ủy ban kiểm tra"},
    AbbreviationRow{"ubkttu", "ủy ban kiểm tra tỉnh ủy"},
    AbbreviationRow{"ubkttw", "ủy ban kiểm tra trung ương"},
    AbbreviationRow{"btctw", "ban tổ chức trung ương"},
    AbbreviationRow{"btctu", "ban tổ chức tỉnh ủy"},
    AbbreviationRow{"btc", "ban tổ chức", short_only},
    AbbreviationRow{"btg", "ban tuyên giáo"},
    AbbreviationRow{"btgdv", "ban tuyên giáo và dân vận"},
    AbbreviationRow{"bdv", "ban dân vận"},
    AbbreviationRow{"bnc", "ban nội chính"},
    AbbreviationRow{"bcđ", "ban chỉ đạo"},
    AbbreviationRow{"bcsđ", "ban cán sự đảng"},
    AbbreviationRow{"đđ", "đảng đoàn", short_only},
    AbbreviationRow{"đuk", "đảng ủy khối", short_only},
    AbbreviationRow{"tu", "tỉnh ủy", short_only},
    AbbreviationRow{"tw", "trung ương", short_only},
    AbbreviationRow{"tư", "trung ương", short_only},
    AbbreviationRow{"vptu", "văn phòng tỉnh ủy"},
    AbbreviationRow{"vptw", "văn phòng trung ương"},
    AbbreviationRow{"vpđuk", "văn phòng đảng ủy khối"},
    AbbreviationRow{"vp", "văn phòng", short_only},
    // Organisation and members.
    AbbreviationRow{"tccsđ", "tổ chức cơ sở đảng"},
    AbbreviationRow{"cb", "chi bộ", short_only},
    AbbreviationRow{"cb", "cán bộ", short_only},
    AbbreviationRow{"đv", "đảng viên", short_only},
    AbbreviationRow{"đb", "đảng bộ", short_only},
    AbbreviationRow{"đb", "đại biểu", short_only},
    AbbreviationRow{"đh", "đại hội", short_only},
    AbbreviationRow{"đhđb", "đại hội đại biểu"},
    AbbreviationRow{"cbđv", "cán bộ đảng viên"},
    AbbreviationRow{"cbcc", "cán bộ công chức"},
    AbbreviationRow{"cbccvc", "cán bộ công chức viên chức"},
    AbbreviationRow{"cbccvcnlđ", "cán bộ công chức viên chức người lao động"},
    AbbreviationRow{"ccvc", "công chức viên chức"},
    AbbreviationRow{"nlđ", "người lao động"},
    // The state, the Front and its organisations.
    AbbreviationRow{"ubnd", "ủy ban nhân dân"},
    AbbreviationRow{"hđnd", "hội đồng nhân dân"},
    AbbreviationRow{"ubmttq", "ủy ban mặt trận tổ quốc"},
    AbbreviationRow{"ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"},
    AbbreviationRow{"mttq", "mặt trận tổ quốc"},
    AbbreviationRow{"mttqvn", "mặt trận tổ quốc việt nam"},
    AbbreviationRow{"ct xh", "chính trị xã hội"},
    AbbreviationRow{"lđlđ", "liên đoàn lao động"},
    AbbreviationRow{"ccb", "cựu chiến binh"},
    AbbreviationRow{"đtn", "đoàn thanh niên"},
    AbbreviationRow{"tncs", "thanh niên cộng sản"},
    AbbreviationRow{"lhpn", "liên hiệp phụ nữ"},
    AbbreviationRow{"cq và dn", "cơ quan và doanh nghiệp"},
    AbbreviationRow{"dn", "doanh nghiệp", short_only},
    AbbreviationRow{"cq", "cơ quan", short_only},
    // Subjects.
    AbbreviationRow{"cnxh", "chủ nghĩa xã hội"},
    AbbreviationRow{"xhcn", "xã hội chủ nghĩa"},
    AbbreviationRow{"cnh", "công nghiệp hóa"},
    AbbreviationRow{"hđh", "hiện đại hóa"},
    AbbreviationRow{"cnh hđh", "công nghiệp hóa hiện đại hóa"},
    AbbreviationRow{"kt xh", "kinh tế xã hội"},
    AbbreviationRow{"ktxh", "kinh tế xã hội"},
    AbbreviationRow{"qp an", "quốc phòng an ninh"},
    AbbreviationRow{"qpan", "quốc phòng an ninh"},
    AbbreviationRow{"antt", "an ninh trật tự"},
    AbbreviationRow{"ttatxh", "trật tự an toàn xã hội"},
    AbbreviationRow{"ntm", "nông thôn mới"},
    AbbreviationRow{"xdntm", "xây dựng nông thôn mới"},
    AbbreviationRow{"cchc", "cải cách hành chính"},
    AbbreviationRow{"tthc", "thủ tục hành chính"},
    AbbreviationRow{"pctn", "phòng chống tham nhũng"},
    AbbreviationRow{"pctntc", "phòng chống tham nhũng tiêu cực"},
    AbbreviationRow{"gpmb", "giải phóng mặt bằng"},
    AbbreviationRow{"qcdc", "quy chế dân chủ"},
    AbbreviationRow{"dvk", "dân vận khéo"},
    AbbreviationRow{"llct", "lý luận chính trị"},
    AbbreviationRow{"cđs", "chuyển đổi số"},
    AbbreviationRow{"cntt", "công nghệ thông tin"},
    // Documents.
    AbbreviationRow{"nq", "nghị quyết", short_only},
    AbbreviationRow{"ct", "chỉ thị", short_only},
    AbbreviationRow{"ct", "chương trình", short_only},
    AbbreviationRow{"cthđ", "chương trình hành động"},
    AbbreviationRow{"kh", "kế hoạch", short_only},
    AbbreviationRow{"kl", "kết luận", short_only},
    AbbreviationRow{"qđ", "quyết định", short_only},
    AbbreviationRow{"qđ", "quy định", short_only},
    AbbreviationRow{"hd", "hướng dẫn", short_only},
    AbbreviationRow{"tb", "thông báo", short_only},
    AbbreviationRow{"bc", "báo cáo", short_only},
    AbbreviationRow{"b c", "báo cáo", short_only},
    AbbreviationRow{"đ c", "đồng chí", short_only},
    AbbreviationRow{"nqtw", "nghị quyết trung ương"},
};

}  // namespace

std::span<const AbbreviationRow> abbreviation_rows() {
  return rows;
}

}  // namespace vankien::analyzers
