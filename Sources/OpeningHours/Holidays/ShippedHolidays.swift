/// The texts of the calendars that come with the library; in the source, because resource bundles are lost when a command
/// is moved.
enum ShippedHolidays {
  static let tajikistan = """
    # Public holidays of Tajikistan.
    # Fixed days: the non-working holidays of the Labour Code of the Republic of Tajikistan, as the Python library "holidays"
    # 0.109 compiles them from the laws. Law 13 of 3 May 2002 added the 23rd of March, Law 146 of 28 December 2005 the 24th;
    # Law 1390 of 24 February 2017 abolished the 1st of May.
    # Idi Ramazon and Idi Qurbon follow the moon and are announced by the Council of Ulema for each year. The dates are those
    # that the same library gives for Tajikistan without marking them as estimated; it has them from published calendars of
    # past years, and that of Idi Ramazon 2023 from a correction of its own for Tajikistan. The announcements themselves were
    # not seen. Later years are not listed as long as none has been.
    # Days off that the government moves when a holiday falls on a weekend are not listed.
    kind,from,to,name,name:tg,name:ru
    PH,01-01,,New Year's Day,Соли нав,Новый год
    PH,03-08,,Mother's Day,Рӯзи Модар,День матери
    PH,03-21,03-24,International Nowruz Day,Иди байналмилалии Наврӯз,Международный праздник Навруз
    PH,05-09,,Victory Day,Рӯзи Ғалаба,День Победы
    PH,06-27,,National Unity Day,Рӯзи Ваҳдати миллӣ,День национального единства
    PH,09-09,,Independence Day,Рӯзи Истиқлолияти давлатӣ,День государственной независимости
    PH,11-06,,Constitution Day,Рӯзи Конститутсия,День Конституции
    PH,2020-05-24,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2021-05-13,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2022-05-02,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2023-04-22,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2024-04-10,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2025-03-30,,Eid al-Fitr,Иди Рамазон,Иди Рамазон
    PH,2020-07-31,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH,2021-07-20,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH,2022-07-09,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH,2023-06-28,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH,2024-06-16,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH,2025-06-06,,Eid al-Adha,Иди Қурбон,Иди Курбон
    PH-COMPLETE,2020-01-01,2025-12-31,,,
    """
}
