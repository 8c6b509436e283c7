extension Vocabulary {
  /// The commonest words of Portuguese, Polish, Czech, Danish, Swedish and Japanese.
  static let others: [Entry] = [
    (
      .weekday, 1, "seg|segunda|segunda-feira|pon|po|pondělí|poniedziałek|man|mandag|mån|måndag|ma'anantai|月|月曜|月曜日|pzt"
    ),
    (.weekday, 2, "ter|terça|terça-feira|wt|út|úterý|wtorek|tir|tirsdag|tis|tisdag|火|火曜|火曜日"),
    (.weekday, 3, "qua|quarta|quarta-feira|śr|st|středa|środa|ons|onsdag|水|水曜|水曜日"),
    (.weekday, 4, "qui|quinta|quinta-feira|czw|čt|čtvrtek|czwartek|tor|torsdag|tors|木|木曜|木曜日"),
    (.weekday, 5, "sex|sexta|sexta-feira|pt|pá|pátek|piątek|fre|fredag|金|金曜|金曜日"),
    (.weekday, 6, "sobota|lør|lørdag|lör|lördag|土|土曜|土曜日"),
    (.weekday, 7, "nie|ne|neděle|niedziela|søn|søndag|sön|söndag|日|日曜|日曜日"),
    (.comma, 0, "og|och|oraz|i|a"),
    (.hyphen, 0, "til|do|até|ate|as|às|ás|á|から|まで"),
    (.everyDay, 0, "codziennie|denně|dagligt|dagligen|alla dagar|毎日|diariamente"),
    (.modifier, modifier(.off), "zamknięte|nieczynne|zavřeno|lukket|stängt|fechado|encerrado|定休日|休み|休業|定休"),
    (.modifier, modifier(.open), "otwarte|czynne|otevřeno|åben|öppet"),
    (.publicHoliday, 0, "święta|svátky|helligdage|helgdagar|feriados|祝|祝日|祝祭日"),
    (.hourWord, 0, "godz|hod|kl|klokken|klockan|時"),
    (.allDay, 0, "całodobowo|nonstop|24時間"),
  ]
}
