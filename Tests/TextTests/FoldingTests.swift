import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("npt", "npt"), ("NPT", "npt"), (" New \t York\n", "new york"),
    ("Ｎｅｗ　York", "new york"), ("ﾆﾎﾝ", "ニホン"), ("ｶﾞ", "ガ"), ("Straße", "strasse"), ("ＩＡＥＡ", "iaea"),
    ("e\u{301}", "é"), ("①", "1"), ("so\u{AD}ft", "soft"), ("葛\u{E0100}城", "葛城"), ("日本 国", "日本 国"),
    ("日本\r\n国", "日本 国"), ("\u{FDFA}", "صلى الله عليه وسلم"),
  ])
  func makesOneKeyOfOneName(text: String, key: String) {
    #expect(Folding.key(text) == key)
  }

  @Test(arguments: [
    ("日本 国", "日本国"), ("日本\n 国", "日本国"), ("日本 NPT 加盟", "日本 npt 加盟"), ("New  York", "new york"),
    ("ｶﾞ ｷ", "ガキ"), ("三 、 四", "三、四"), (" 核 ", "核"), ("１９６７ 年 5 月", "1967年5月"),
    ("1 2 核 3", "1 2核3"), ("核 x 1", "核 x 1"),
  ])
  func dropsBlanksBetweenWideCharactersAndDigits(text: String, key: String) {
    #expect(Folding.loose(text) == key)
  }

  @Test(arguments: [
    "国國", "协協", "广廣広", "发發発髮髪", "台臺檯颱", "艺藝", "泽澤沢", "会會", "约約", "协议協議",
    "核武器擴散核武器扩散", "歴歷历曆暦", "戦戰战", "黒黑", "卫衛衞", "着著", "\u{F9DA}栗", "𠀾𠀾",
  ])
  func formsOfAHanCharacterAreOne(text: String) {
    let characters = Array(text)
    // Either one class of characters, or two spellings of one length.
    let isClass = Set(characters.map { Folding.key(String($0)) }).count == 1
    let half = characters.count / 2
    let spellings = [characters[..<half], characters[half...]].map { Folding.key(String($0)) }
    #expect(isClass || spellings[0] == spellings[1])
    #expect(Folding.loose(text) == Folding.key(text))
  }

  @Test(arguments: ["连聯", "芸藝", "弁瓣", "弁辨", "弁辯", "协物", "国圆", "日曰", "己已", "么幺", "議义", "かカ"])
  func charactersOfDifferentWordsStayApart(text: String) {
    #expect(Set(text.map { Folding.key(String($0)) }).count == text.count)
  }

  @Test func simplifiedFormStandsForAClass() {
    #expect(Folding.key("美國與日本國的協議") == "美国与日本国的协议")
    #expect(Folding.key("発電所") == "发电所")
    #expect(Folding.loose("核 擴散") == "核扩散")
  }

  @Test(arguments: [
    0x0000, 0x1000, 0x3000, 0x4000, 0x5000, 0x6000, 0x7000, 0x8000, 0x9000, 0xA000, 0xF000, 0x1D000,
    0x1F000, 0x20000, 0x2B000,
    0x2F000, 0x30000,
  ])
  func foldingTwiceChangesNothing(start: UInt32) {
    for value in start..<(start + 0x1000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a \(scalar) \(scalar)b"
      let key = Folding.key(text)
      #expect(Folding.key(key) == key, "U+\(String(value, radix: 16))")
      let loose = Folding.loose(text)
      #expect(Folding.loose(loose) == loose, "U+\(String(value, radix: 16))")
    }
  }

  @Test func plainTextTakesTheShortWayToTheSameKey() {
    for first in UInt8(0)..<0x80 {
      for second in UInt8(0)..<0x80 {
        let text = String(decoding: [first, 0x20, second], as: UTF8.self)
        // The wide character sends the text through the tables; its blank is one as any other.
        #expect(Folding.key(text + " 核") == (Folding.key(text) + " 核").trimmed)
      }
    }
  }
}
