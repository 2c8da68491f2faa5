// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace shelf;

namespace {

/// What a translator would have written.
class FewWords : public MessageCatalogue {
public:
    explicit FewWords(const Language& language) : m_language(language) {}
    std::string find(std::string_view source, std::string_view,
                     std::optional<std::int64_t> count) const override
    {
        const auto found = m_words.find(std::string(source));
        if (found == m_words.end())
            return {};
        return count ? found->second.at(
                           static_cast<std::size_t>(m_language.form(static_cast<std::uint64_t>(*count))))
                     : found->second.front();
    }
    std::string whole(std::uint64_t number) const override { return wholeText(m_language, number); }
    std::string decimal(double value, int decimals) const override
    {
        return decimalText(m_language, value, decimals);
    }
    std::string percent(double share, int decimals) const override
    {
        return percentText(m_language, share, decimals);
    }
    bool isRightToLeft() const override { return m_language.isRightToLeft; }

    std::map<std::string, std::vector<std::string>> m_words;

private:
    const Language& m_language;
};

Message twoBooks(int count)
{
    return shelf::tr("%n books of %1 are left out", "%n book of %1 is left out", count).arg("a.csv");
}

/// The bytes of a message file as GNU gettext's manual describes them.
QByteArray moFile(const std::map<std::string, std::string>& sorted)
{
    QByteArray tables, texts;
    const auto number = [](qsizetype n) {
        QByteArray out;
        for (int i = 0; i < 4; ++i)
            out += static_cast<char>((n >> (8 * i)) & 255);
        return out;
    };
    const auto count = static_cast<qsizetype>(sorted.size());
    const qsizetype first = 28 + 16 * count;
    for (const bool isSource : {true, false})
        for (const auto& [source, translation] : sorted) {
            const std::string& text = isSource ? source : translation;
            tables += number(static_cast<qsizetype>(text.size())) + number(first + texts.size());
            texts += QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\0';
        }
    return number(0x950412de) + number(0) + number(count) + number(28) + number(28 + 8 * count) + number(0) +
           number(0) + tables + texts;
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setCatalogue(nullptr); }

    void englishNeedsNoMessageFile()
    {
        QCOMPARE(shelf::tr("There is no tensor '%1'").arg("w").text(), std::string("There is no tensor 'w'"));
        QCOMPARE(twoBooks(1).text(), std::string("1 book of a.csv is left out"));
        QCOMPARE(twoBooks(12345).text(), std::string("12,345 books of a.csv are left out"));
        QCOMPARE(shelf::tr("%1 of %2 at %3").arg(1234567).arg(-1000).arg(0.5, 2).text(),
                 std::string("1,234,567 of -1,000 at 0.50"));
        QCOMPARE(shelf::tr("%1 of all").argPercent(0.034).text(), std::string("3.4 % of all"));
        QCOMPARE(Message(std::string("100 %1")).text(), std::string("100 %1"));
    }

    /// A place that is in a name is no place of the sentence.
    void whatFillsAPlaceIsNotFilledInItsTurn()
    {
        QCOMPARE(shelf::tr("'%1' and '%2'").arg("%2").arg("%1").text(), std::string("'%2' and '%1'"));
    }

    void placesMayStandInAnotherOrder()
    {
        const Language& german = *languageOf("de");
        auto words = std::make_shared<FewWords>(german);
        words->m_words["%1 of %2 books"] = {"Von %2 Büchern %1"};
        words->m_words["%n books of %1 are left out"] = {"%n Buch aus %1 fehlt", "%n Bücher aus %1 fehlen"};
        setCatalogue(words);
        QCOMPARE(shelf::tr("%1 of %2 books").arg(3).arg(12345).text(), std::string("Von 12.345 Büchern 3"));
        QCOMPARE(twoBooks(1).text(), std::string("1 Buch aus a.csv fehlt"));
        QCOMPARE(twoBooks(2000).text(), std::string("2.000 Bücher aus a.csv fehlen"));
        QCOMPARE(twoBooks(2000).english(), std::string("2,000 books of a.csv are left out"));
        QCOMPARE(shelf::tr("Not known").text(), std::string("Not known"));
        QCOMPARE(shelf::tr("%1: %2", "x").arg("k").arg(shelf::tr("%1 of %2 books").arg(1).arg(2)).text(),
                 std::string("k: Von 2 Büchern 1"));
    }

    void arabicHasSixFormsAndKeepsNamesApart()
    {
        const Language& arabic = *languageOf("ar_EG.UTF-8");
        QVERIFY(arabic.isRightToLeft);
        auto words = std::make_shared<FewWords>(arabic);
        words->m_words["%n books of %1 are left out"] = {"a %1", "b %1", "c %1", "d %1", "e %1", "f %1"};
        setCatalogue(words);
        std::string forms;
        for (const int n : {0, 1, 2, 3, 10, 11, 99, 100, 102, 103})
            forms += twoBooks(n).text().front();
        QCOMPARE(forms, std::string("abcddeeffd"));
        QCOMPARE(twoBooks(1).text(), std::string("b \u2068a.csv\u2069"));
        QCOMPARE(wholeText(arabic, 1234), std::string("١٬٢٣٤"));
    }

    void languagesAreToldByTheirLocales()
    {
        QCOMPARE(languageOf("de_AT.UTF-8@euro"), languageOf("de"));
        QCOMPARE(languageOf("zh-Hans-CN"), languageOf("zh_CN"));
        QCOMPARE(languageOf("zh_TW"), nullptr);
        QCOMPARE(languageOf("pl"), nullptr);
        QCOMPARE(&english(), languageOf("en_GB"));
    }

    /// "den" asks for the second where the first is not known, as GNU gettext does; C is English.
    void theSystemSaysWhichLanguage()
    {
        const QByteArray kept[]{qgetenv("LANGUAGE"), qgetenv("LC_ALL"), qgetenv("LANG")};
        qputenv("LC_ALL", "pl_PL.UTF-8");
        qputenv("LANGUAGE", "pl:fr:de");
        QCOMPARE(&systemLanguage(), languageOf("fr"));
        qputenv("LC_ALL", "C");
        QCOMPARE(&systemLanguage(), &english());
        qputenv("LC_ALL", "es_MX.UTF-8");
        qunsetenv("LANGUAGE");
        QCOMPARE(&systemLanguage(), languageOf("es"));
        qputenv("SHELFSPACE_LANG", "ar");
        QCOMPARE(&systemLanguage(), languageOf("ar"));
        qunsetenv("SHELFSPACE_LANG");
        const char* names[]{"LANGUAGE", "LC_ALL", "LANG"};
        for (int i = 0; i < 3; ++i)
            kept[i].isNull() ? (void)qunsetenv(names[i]) : (void)qputenv(names[i], kept[i]);
    }

    void messageFilesAreReadAsGettextWritesThem()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("shelfspace_de.mo")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        using namespace std::string_literals;
        file.write(moFile({{"engine\x04It is %1"s, "Es ist %1"s},
                           {"engine|\x04It was"s, "Es war"s}, // as lconvert writes it
                           {"engine|%n book of %1 is left out\x04%n books of %1 are left out\0x"s,
                            "%n Buch aus %1 fehlt\0%n Bücher aus %1 fehlen"s}}));
        file.close();
        const auto catalogue = openCatalogue(*languageOf("de"), folder.path().toStdString());
        QVERIFY(catalogue);
        setCatalogue(catalogue);
        QCOMPARE(shelf::tr("It is %1").arg(1000).text(), std::string("Es ist 1.000"));
        QCOMPARE(shelf::tr("It was").text(), std::string("Es war"));
        QCOMPARE(twoBooks(1).text(), std::string("1 Buch aus a.csv fehlt"));
        QCOMPARE(twoBooks(7).text(), std::string("7 Bücher aus a.csv fehlen"));
        QVERIFY(!openCatalogue(*languageOf("fr"), folder.path().toStdString()));
    }

    void aFileThatIsNoneOrIsCutIsNoCatalogueOrKnowsLess()
    {
        QTemporaryDir folder;
        const QByteArray whole = moFile({{"engine\x04It is %1", "Es ist %1"}});
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QFile file(folder.filePath(QStringLiteral("shelfspace_de.mo")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(whole.left(size));
            file.close();
            const auto catalogue = openCatalogue(*languageOf("de"), folder.path().toStdString());
            setCatalogue(catalogue);
            const std::string said = shelf::tr("It is %1").arg(1).text();
            QVERIFY2(said == "It is 1" || said == "Es ist 1", said.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
