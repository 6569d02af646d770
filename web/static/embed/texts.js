// What the box says by itself; the rest comes from the plain form. Here alone, since no page of this server is around it.
var texts = {
  label: 'Tìm văn bản',
  placeholder: 'Số hiệu hoặc nội dung văn bản',
  button: 'Tìm',
  suggestions: 'Gợi ý',
  hint: 'gợi ý; dùng mũi tên lên xuống để chọn',
};
