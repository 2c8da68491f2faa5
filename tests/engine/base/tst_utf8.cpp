// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <QString>
#include <QTest>

using namespace shelf;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void everyCharacterIsWrittenAndReadAsQtDoes()
    {
        for (char32_t code = 0; code <= 0x10FFFF; ++code) {
            if (code >= 0xD800 && code <= 0xDFFF)
                continue;
            const std::string theirs = QStringView(QChar::fromUcs4(code)).toUtf8().toStdString();
            std::string ours;
            appendCharacter(ours, code);
            QCOMPARE(ours, theirs);
            for (const Utf8Character character :
                 {firstCharacter(theirs + "x"), lastCharacter("\u00E9" + theirs)}) {
                QCOMPARE(character.code, static_cast<std::uint32_t>(code));
                QCOMPARE(character.length, theirs.size());
            }
            QVERIFY(isUtf8(theirs));
            QCOMPARE(isAscii("12345678" + theirs + "90"), code < 0x80);
        }
    }

    /// The examples of the Unicode standard 15, tables 3-8 to 3-11.
    void faultsAreReplacedAsTheStandardShows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QChar bad = QChar::ReplacementCharacter;
        const QString eight(8, bad);
        QTest::newRow("overlong forms") << QByteArray("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41") << eight + u'A';
        QTest::newRow("surrogates") << QByteArray("\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41") << eight + u'A';
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42")
                                        << QString(5, bad) + u'A' + QString(2, bad) + u'B';
        QTest::newRow("cut short") << QByteArray("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41")
                                   << QString(4, bad) + u'A';
        QTest::newRow("cut at the end") << QByteArray("A\xF0\x9F\x98") << QString(u'A') + bad;
    }
    void faultsAreReplacedAsTheStandardShows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto faults = static_cast<std::uint64_t>(expected.count(QChar(QChar::ReplacementCharacter)));
        for (const int blanks : {0, 40}) { // behind ASCII that is passed over in long steps
            const std::string text = std::string(static_cast<std::size_t>(blanks), ' ') + bytes.toStdString();
            QVERIFY(!isUtf8(text));
            const Utf8Survey survey = surveyUtf8(text);
            QCOMPARE(survey.faults, faults);
            QCOMPARE(survey.characters, std::uint64_t(0));
            QCOMPARE(survey.first - text.data(), blanks + (bytes.startsWith('A') ? 1 : 0));
            std::string out(text.size() + 2 * faults, '\0');
            out.resize(static_cast<std::size_t>(replaceFaults(text, out.data()) - out.data()));
            QCOMPARE(QString::fromStdString(out), QString(blanks, u' ') + expected);
        }
    }

    void westernBytesBecomeTheirCharacters()
    {
        QCOMPARE(latin1AsUtf8('A'), std::string_view("A"));
        QCOMPARE(latin1AsUtf8('\xE9'), std::string_view("\u00E9"));
        QCOMPARE(latin1AsUtf8('\x80'), std::string_view("\u20AC"));
        QCOMPARE(latin1AsUtf8('\x9F'), std::string_view("\u0178"));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
