import Engine
import Testing

@Suite struct CitedNameTests {
  @Test(
    arguments: [
      ("Jin Ying (金嬴)", "Jin Ying", "金嬴"),
      ("商务印书馆 (Commercial Press)", "Commercial Press", "商务印书馆"),
      ("时殷弘（Shi Yinhong）", "Shi Yinhong", "时殷弘"),
      ("《外交观察》( 第 3 辑) (Waijiao guancha, no. 3)", "Waijiao guancha, no. 3", "《外交观察》( 第 3 辑)"),
      ("Voice of America (VOA)", "Voice of America (VOA)", nil),
      ("Satō Ichirō", "Satō Ichirō", nil),
      ("兼原信克", nil, "兼原信克"), ("Иванов (Ivanov)", "Ivanov", "Иванов"), ("()", "()", nil),
      ("(金嬴)", nil, "(金嬴)"),
    ] as [(String, String?, String?)])
  func bracketsHoldTheOtherScript(text: String, latin: String?, original: String?) {
    let name = CitedName(text)
    #expect(name.latin == latin && name.original == original && name.written == text)
  }

  @Test func aWorkHasTheFormOfItsLanguage() {
    let name = CitedName("Jin Ying (金嬴)")
    #expect(name.form(in: "zh") == "金嬴" && name.form(in: "ja-JP") == "金嬴")
    #expect(name.form(in: "en") == "Jin Ying" && name.form(in: nil) == "Jin Ying")
    #expect(CitedName("The White House").form(in: "zh") == "The White House")
  }

  @Test func severalNamesArePartedBySemicolons() {
    #expect(
      CitedName.list("Gao Yi (高一); Li Er (李二)；;Wang").map(\.written)
        == ["Gao Yi (高一)", "Li Er (李二)", "Wang"])
  }
}
