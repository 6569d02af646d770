#!/usr/bin/env bash
# From a fresh Debian to a search page in the browser: installs what is missing, builds, indexes, serves.
# Run again it only does what has changed. ./run.sh --help says the rest.
set -euo pipefail
cd_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
source packaging/say.sh
source packaging/packages.sh
source packaging/build.sh

host=127.0.0.1
port=8080
paths=()
index=()
program=build/release/app/vankien

usage() {
  say "Usage: ./run.sh [--port N] [PATH…]

Installs the missing Debian packages (as root, or through sudo), builds vankien, indexes and serves it on
http://$host:$port until Ctrl-C.

  PATH…       folders or files of your own to index; without any, the sample documents in sample-docs.
              Yours go into the index that vankien uses by itself, apart from the demonstration's:
              \$VANKIEN_INDEX, else the configuration's, else ~/.local/share/vankien/index (XDG).
              What an earlier call indexed there stays in it.
  --port N    another port than $port
  --help      this text

Examples:
  ./run.sh
  ./run.sh ~/van-ban /srv/cong-van
  ./run.sh --port 8081" \
    "Cách dùng: ./run.sh [--port N] [ĐƯỜNG-DẪN…]

Cài những gói Debian còn thiếu (với quyền root hoặc qua sudo), biên dịch vankien, lập chỉ mục và mở trang tìm kiếm tại
http://$host:$port cho đến khi bấm Ctrl-C.

  ĐƯỜNG-DẪN…  thư mục hoặc tệp của bạn; nếu không có thì dùng các văn bản mẫu trong sample-docs.
              Tài liệu của bạn vào chỉ mục mặc định của vankien, không lẫn với phần trình diễn:
              \$VANKIEN_INDEX, hoặc theo tệp cấu hình, hoặc ~/.local/share/vankien/index (XDG).
              Những gì lần trước đã đưa vào thì vẫn còn.
  --port N    cổng khác thay cho $port
  --help      bản hướng dẫn này

Ví dụ:
  ./run.sh
  ./run.sh ~/van-ban /srv/cong-van
  ./run.sh --port 8081"
}

parse_arguments() {
  while (($#)); do
    case $1 in
      -h | --help)
        usage
        exit 0
        ;;
      --port=*) port=${1#--port=} ;;
      --port)
        port=${2:-}
        shift
        ;;
      --)
        shift
        paths+=("$@")
        break
        ;;
      -*) fail 2 "unknown option $1; ./run.sh --help lists them." "không có tùy chọn $1; xem ./run.sh --help." ;;
      *) paths+=("$1") ;;
    esac
    (($# == 0)) || shift
  done
  if ! [[ $port =~ ^[1-9][0-9]{0,4}$ ]] || ((port > 65535)); then
    fail 2 "--port takes a number from 1 to 65535, not '$port'." "--port nhận một số từ 1 đến 65535, không phải '$port'."
  fi
}

# Everything that can be known to go wrong is said before minutes of work.
check_paths() {
  local i
  for i in "${!paths[@]}"; do
    [[ ${paths[i]} == /* ]] || paths[i]=$cd_from/${paths[i]}
    [[ -e ${paths[i]} ]] || fail 2 "there is no ${paths[i]}." "không có ${paths[i]}."
    [[ -r ${paths[i]} ]] || fail 2 "${paths[i]} cannot be read by $(id -un)." "$(id -un) không đọc được ${paths[i]}."
  done
}

# port_holder: " (name, pid N)" of the program that listens on the port, as far as ss is there and may tell.
port_holder() {
  command -v ss >/dev/null || return 0
  ss -Hltnp "sport = :$port" | sed -nE '1s/.*users:\(\("([^"]*)",pid=([0-9]+).*/ (\1, pid \2)/p'
}

check_port() {
  (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null || return 0
  local who other=$((port < 65535 ? port + 1 : port - 1))
  who=$(port_holder)
  fail 1 "port $port is taken by another program$who, perhaps by an earlier ./run.sh. Stop that one (Ctrl-C where it \
runs), or take another port: ./run.sh --port $other" \
    "cổng $port đang có chương trình khác dùng$who, có thể là một ./run.sh chạy trước. Hãy dừng nó (Ctrl-C ở nơi nó \
chạy) hoặc dùng cổng khác: ./run.sh --port $other"
}

# Without paths the demonstration; else the index that the program itself takes when none is named.
choose_index() {
  ((${#paths[@]} == 0)) || return 0
  index=(--index build/demo-index)
  paths=(sample-docs)
}

index_documents() {
  step "Indexing ${paths[*]}" "Lập chỉ mục ${paths[*]}"
  local status=0
  "$program" index "${index[@]}" -- "${paths[@]}" || status=$?
  case $status in
    0) ;;
    1) say "    Some files could not be taken in; they are named above. The rest is there." \
      "    Có tệp không đưa vào được, đã nêu tên ở trên. Những tệp khác đã vào kho." ;;
    *) fail "$status" "indexing failed, see above." "lập chỉ mục hỏng, xem ở trên." ;;
  esac
}

parse_arguments "$@"
check_paths
check_port
choose_index
install_packages build formats
step "Building into build/release (a few minutes the first time)" "Biên dịch vào build/release (lần đầu mất vài phút)"
build release vankien
index_documents
step "Serving: open the address below in a browser; Ctrl-C ends" \
  "Phục vụ: mở địa chỉ dưới đây bằng trình duyệt; bấm Ctrl-C để dừng"
exec "$program" serve "${index[@]}" --host "$host" --port "$port"
