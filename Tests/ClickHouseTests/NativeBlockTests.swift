import Testing

@testable import ClickHouse

struct NativeBlockTests {
  @Test func textsStandEndToEnd() {
    let texts = NativeTexts(["日本", "", "a"])
    #expect(texts.count == 3)
    #expect((0..<3).map { texts[$0] } == ["日本", "", "a"])
  }
}
