import Conversation
import Testing

@Suite struct EraHintTests {
  @Test(arguments: [
    ("year = 1904", "明治37"), ("1912", "明治45・大正元"), ("year < １９６０", "昭和35"),
    ("date in 1945..1960", "昭和35"), ("year = 明治37年", "1904"), ("昭和35", "1960"),
    ("2019", "平成31・令和元"), ("year = 2026", "令和8"),
    ("1600", nil), ("year = 190", nil), ("19040", nil), ("x1904", nil), ("1904-02", nil),
    ("1903-1904", nil), ("\"1904", nil), ("昭和99", nil), ("", nil), ("year", nil),
  ])
  func aYearIsToldInTheOtherCount(text: String, hint: String?) {
    #expect(EraHint(after: text)?.text == hint)
  }
}
