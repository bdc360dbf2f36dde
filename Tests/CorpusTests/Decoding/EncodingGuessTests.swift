import Testing

@testable import Corpus

/// Which encoding the bytes of a file without a declaration suggest.
@Suite struct EncodingGuessTests {
  private func found(_ bytes: [UInt8]) throws -> EncodingFinding {
    try EncodingFinding(bytes.span, declared: nil, file: "t.csv")
  }

  @Test(arguments: [
    "名前,年\n", "年月日,出来事\n1976-06-03,x\n", "id,国名\n1,日本\n2,米国\n", "ソ連,表示,能力\n",
    "名称\n核兵器の不拡散に関する条約\n", "a,b\n1,カナダ\n", "都市名,人口\n東京都,1\n", "氏名\n佐藤　太郎\n",
    "id,note\n1,「原子力」について\n", "番号,ﾄｳｷｮｳ,東京\n", "事件番号;発生日;場所\n1;1954-03-01;ビキニ環礁\n",
  ])
  func aFewWordsOfJapaneseAreShiftJIS(text: String) throws {
    let finding = try found(EncodedText.bytes(text, "CP932"))
    #expect(finding.encoding == .shiftJIS && finding.isAssumed)
  }

  @Test(arguments: [
    "姓名,年份\n", "日期,事件\n1976-06-03,x\n", "id,国家\n1,中国\n2,美国\n", "条约\n不扩散核武器条约\n",
    "a,b\n1,加拿大\n", "编号;地点\n1;北京市海淀区\n", "名称\n“两弹一星”，1964年\n", "年\n", "人,时间,地点\n",
    "id,name\n1,朱镕基\n", "省份,人口（万）\n广东,12601\n",
  ])
  func aFewWordsOfChineseAreGBK(text: String) throws {
    let finding = try found(EncodedText.bytes(text, "GB18030"))
    #expect(finding.encoding == .gbk && finding.isAssumed)
  }

  @Test(arguments: [
    "name\nMüller\n", "id,name\n1,José\n2,Nuñez\n", "land\nCôte d’Ivoire\n", "stad\nMalmö\nÅrhus\n",
    "nome\nSão Tomé e Príncipe\nGonçalves\n", "CÔTE D'IVOIRE\n", "Élysée,École\n",
    "price\n5 €\n£3\n",
    "note\n“quoted” – and don’t\n", "Übergröße,Straße\n", "État-Unis\nÎle\n", "a\ncréée\n",
    "T °C\n20 °C\n",
    "Curaçao,Réunion\n", "ação,opções\n",
  ])
  func aFewAccentsAreWindows1252(text: String) throws {
    let finding = try found(EncodedText.bytes(text, "CP1252"))
    #expect(finding.encoding == .windows1252 && finding.isAssumed)
  }

  @Test func twoNamesDecideALargeFile() throws {
    let rows = (0..<20_000).map { "\($0),1976-06-03,plain text of a row\n" }.joined()
    let text = rows + "20000,1976,Müller\n" + rows + "20001,1976,Peña\n" + rows
    #expect(try found(EncodedText.bytes(text, "CP1252")).encoding == .windows1252)
  }

  @Test func whatIsUTF8IsNotGuessed() throws {
    for text in ["", "a,b\n", "名前,年\n", "Müller\n", "\u{FEFF}a,é\n"] {
      let finding = try found(Array(text.utf8))
      #expect(finding.encoding == .utf8 && !finding.isAssumed && finding.isValid, "\(text)")
    }
  }

  @Test func aFewBadBytesLeaveAFileUTF8() throws {
    let finding = try found(Array("a\nMüller\né\n".utf8) + [0xE9, 0x0A])
    #expect(finding.encoding == .utf8 && !finding.isAssumed && !finding.isValid)
    // Nor does a byte that makes sense in none: one bad cell must not lose the others.
    #expect(try found(Array("a,b\n1,".utf8) + [0xFF, 0x0A]).encoding == .utf8)
    #expect(try found(Array("a,b\n1,".utf8) + [0x81, 0x0A]).encoding == .utf8)
  }

  @Test func whatNoCandidateMakesSenseOfIsNotReadAsOne() throws {
    let bytes: [UInt8] = Array("a,b\n".utf8) + [0xFE, 0xB7, 0xA8, 0x81, 0x90, 0xF7, 0xDE, 0x0A]
    #expect(try found(bytes).encoding == .utf8)
  }

  @Test(arguments: [
    ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]), ("UTF-32LE", [0xFF, 0xFE, 0, 0]),
    ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
  ])
  func marksDecide(name: String, mark: [UInt8]) throws {
    let bytes = mark + (try EncodedText.bytes("a,名\n1,x\n", name))
    let finding = try found(bytes)
    #expect(finding.encoding.name == name && !finding.isAssumed)
    #expect(finding.markLength == mark.count)
    let declared = try EncodingFinding(bytes.span, declared: .utf8, file: "t.csv")
    #expect(declared.encoding.name == name)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func zeroBytesTellUTF16WithoutAMark(name: String) throws {
    for text in ["a,b\n1,2\n", "名前,年\r\n日本,1976\r\n", "id\tノート\n1\t第二次世界大戦後の核軍備\n"] {
      let finding = try found(EncodedText.bytes(text, name))
      #expect(finding.encoding.name == name && finding.isAssumed, "\(text)")
    }
  }
}
