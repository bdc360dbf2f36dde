import Testing

@testable import Corpus

@Suite struct LocatorTests {
  @Test(arguments: [
    ("L20-24", "L20-24"), ("P07", "P07"), ("P7", "P07"), ("L108,L110", "L108,L110"),
    ("L108,110", "L108,L110"), ("l3", "L3"), (" L3 , L5-6 ", "L3,L5-6"), ("P12-13", "P12-13"),
  ])
  func isRead(text: String, written: String) {
    #expect(Locator(text)?.description == written)
  }

  @Test(arguments: [
    "", "20", "p. 12", "L", "L0", "L5-3", "L3-", "L1-2-3", "L3,P4", "L-3", "Lx", "L3,,L4",
    "chapter 2",
  ])
  func isNone(text: String) { #expect(Locator(text) == nil) }
}
