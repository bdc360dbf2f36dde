import Testing
import Text

/// What is searched for and what is searched, without what a keyboard may lack.
@Suite struct BareFormTests {
  @Test(arguments: [
    "L'Elam L’Elam L‘Elam LʼElam L′Elam L`Elam L´Elam L＇Elam L‛Elam L‵Elam LʹElam LʻElam LʿElam",
    "\"so\" “so” „so“ «so» »so« ‟so” 〝so〞 ＂so＂ ″so″",
    "F-16 F‐16 F‑16 F‒16 F–16 F—16 F―16 F−16 F﹣16 F－16 F﹘16 F⁃16",
    "cooperation co\u{AD}operation co\u{200B}operation co\u{200C}operation co\u{200D}operation "
      + "co\u{2060}operation \u{FEFF}cooperation co\u{AD}oper\u{AD}ation coop\u{FE0F}eration "
      + "co\u{180B}operation",
    "Rugen Rügen RÜGEN Ru\u{308}gen rügen", "Lodz Łódź ŁÓDŹ lodz", "Tokyo Tōkyō TŌKYŌ tokyo",
    "Dai-Viet Đại-Việt Đại–Việt", "Malmo Malmö Malmø", "Istanbul İstanbul ıstanbul Istanbul",
    "Encyclopaedia Encyclopædia ENCYCLOPÆDIA", "oeuvre œuvre Œuvre ŒUVRE",
    "strasse straße STRASSE STRAẞE", "Thingvellir Þingvellir þingvellir", "Hafthor Hafþor HAFÞÓR",
    "Faegre Fægre", "Aliyev əliyev Əliyev", "Hadz Ħadż ħadż", "tsar tsär", "Angstrom Ångström",
    "Dvorak Dvořák DVOŘÁK", "Sao São", "facade façade", "Citroen Citroën", "naive naïve",
    "Αθηναι Ἀθῆναι ΑΘΗΝΑΙ", "ανθρωπος ἄνθρωπος ΆΝΘΡΩΠΟΣ", "τω τῷ ΤΩ", "αδης ᾅδης", "Σοφος Σοφός",
    "Reykjavik Reykjavík", "Tallinn Tallínn", "Ceausescu Ceaușescu Ceauşescu", "Ngo Ngô",
    "Nguyen Nguyễn NGUYỄN", "x x\u{301} x\u{304}\u{301}", "Yɛrɛ Yere", "l'ete l’été l`ÉTÉ",
  ])
  func oneWordHasOneForm(words: String) {
    // Each word of a line is another spelling of the first.
    let forms = Set(words.split(separator: " ").map { Folding.bare(String($0)) })
    #expect(forms.count == 1, "\(forms)")
    #expect(Set(words.split(separator: " ").map { Folding.bareKey(String($0)) }) == forms)
  }

  @Test(arguments: [
    ("か", "が"), ("は", "ば"), ("は", "ぱ"), ("カ", "ガ"), ("ｶ", "ｶﾞ"), ("う", "ゔ"), ("и", "й"), ("е", "ё"),
    ("г", "ґ"), ("і", "ї"), ("у", "ў"), ("к", "ќ"), ("가", "각"), ("ا", "أ"), ("ا", "آ"), ("و", "ؤ"),
    ("ي", "ئ"),
    ("ש", "שׁ"), ("ב", "בּ"), ("क", "क़"), ("क", "कि"), ("ก", "กิ"), ("ত", "ৎ"), ("一", "ー"), ("二", "ニ"),
    ("a", "ä!"), ("o", "α"), ("л", "l"), ("ж", "ӂ"), ("c", "©"), ("ー", "-"), ("「", "\""),
    ("・", "."),
    ("ற", "றி"), ("ა", "ა̄"), ("ե", "և"),
  ])
  func otherScriptsAndOtherLettersStayApart(one: String, other: String) {
    #expect(Folding.bare(one) != Folding.bare(other))
  }

  @Test(arguments: [
    ("Rügen", "Rugen"), ("Łódź", "Lodz"), ("œuvre", "oeuvre"), ("Ἀθῆναι", "Αθηναι"), ("ø", "o"),
    ("Þ", "th"), ("ı", "i"), ("São", "Sao"), ("đ", "d"), ("ħ", "h"),
  ])
  func namesAndOrdersKeepTheirMarks(marked: String, plain: String) {
    #expect(Folding.key(marked) != Folding.key(plain))
    #expect(Folding.loose(marked) != Folding.loose(plain))
    #expect(Folding.mayHaveMarks(marked) && !Folding.mayHaveMarks(plain) || marked.contains("Ἀ"))
  }

  @Test(arguments: [
    ("L’Elam", "l'elam"), ("F‑16", "f-16"), ("“a”", "\"a\""), ("a´b", "a'b"), ("5′ 6″", "5' 6\""),
    ("a`b", "a'b"), ("`", "'"), ("A`B C", "a'b c"),
  ])
  func signsAreOneInEveryForm(text: String, form: String) {
    #expect(Folding.key(text) == form && Folding.loose(text) == form && Folding.bare(text) == form)
  }

  /// Over all of Unicode: folding twice changes nothing, and ASCII takes the short way to one form.
  @Test(arguments: stride(from: UInt32(0), to: 0x30000, by: 0x2000).map { $0 })
  func bareFormIsItsOwn(start: UInt32) {
    for value in start..<(start + 0x2000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a \(scalar) \(scalar)b"
      let bare = Folding.bare(text)
      #expect(Folding.bare(bare) == bare, "U+\(String(value, radix: 16))")
      // What is found as it is written is also found without its marks.
      #expect(Folding.bare(Folding.loose(text)) == bare || (0x1F80...0x1FFF).contains(value))
    }
  }

  @Test(arguments: [
    ("The see of L’Elam was old", "l'elam", ["L’Elam"]), ("an F‑16 of 1976", "F-16", ["F‑16"]),
    ("Tōkyō and Tokyo", "tokyo", ["Tōkyō", "Tokyo"]), ("hûs in hus", "hús", ["hûs", "hus"]),
    ("co\u{AD}oper\u{AD}ation", "cooperation", ["co\u{AD}oper\u{AD}ation"]),
    ("Encyclopædia", "paed", ["pæd"]), ("Łódź, Lodz", "Łódź", ["Łódź", "Lodz"]),
    ("かがく", "か", ["か"]), ("йи", "и", ["и"]), ("Ἀθῆναι", "αθηναι", ["Ἀθῆναι"]),
    ("τῷ δήμῳ", "τω", ["τῷ"]),
    ("re\u{301}sume\u{301}", "resume", ["re\u{301}sume\u{301}"]), ("“核”", "\"核\"", ["“核”"]),
    ("zero\u{200B}width", "zerowidth", ["zero\u{200B}width"]),
  ])
  func findsWithThePlaceInTheText(text: String, pattern: String, found: [String]) {
    let utf8 = Array(text.utf8)
    let ranges = LooseText(text).ranges(of: Folding.bare(pattern))
    #expect(ranges.map { String(decoding: utf8[$0], as: UTF8.self) } == found)
  }

  @Test func nearestNamesCountNoMarks() {
    #expect(
      NearestNames.nearest(to: "Muller", among: ["Miller", "Müller"]) == ["Müller", "Miller"])
    #expect(NearestNames.nearest(to: "Lodz", among: ["Łódź", "Lublin"]) == ["Łódź"])
    #expect(NearestNames.nearest(to: "L'Elam", among: ["L’Elam"]) == ["L’Elam"])
  }
}
