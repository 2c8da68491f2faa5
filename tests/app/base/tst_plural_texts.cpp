// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/texts.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// What an expression captures first in the sources of the window, each with its file.
QList<std::pair<QString, QString>> capturedInSources(const QRegularExpression& expression)
{
    QList<std::pair<QString, QString>> captured;
    for (const char* room : {"/app", "/widgets"}) {
        QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR) + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (auto found = expression.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
                captured.append({found.next().captured(1), file.fileName()});
        }
    }
    return captured;
}

} // namespace

/// Without its plural forms a text is shown as it stands in the source: "2 book(s)".
class TestPluralTexts : public QObject {
    Q_OBJECT

    struct Text {
        QString context;
        QString source;
    };
    QSet<QString> m_known; ///< texts with all their forms
    QList<Text> m_texts;   ///< the same with where they stand

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/translations/shelfspace_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            else if (xml.name() == QLatin1String("numerusform")) {
                QVERIFY2(!xml.readElementText().isEmpty(), qPrintable(source));
                if (!m_known.contains(source))
                    m_texts.append({context, source});
                m_known.insert(source);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void eachTextOfANumberHasItsForms()
    {
        static const QRegularExpression texts(
            QStringLiteral("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+),\\s*nullptr\\s*,"));
        static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
        int found = 0;
        for (auto [text, file] : capturedInSources(texts)) {
            text = text.trimmed();
            text = text.mid(1, text.size() - 2).remove(seam);
            text.replace(QLatin1String("\\\""), QLatin1String("\""))
                .replace(QLatin1String("\\n"), QLatin1String("\n"));
            ++found;
            QVERIFY2(m_known.contains(text), qPrintable(file + QLatin1String(": ") + text));
        }
        QVERIFY(found > 50);
    }

    /// "1 are in the selection": a number that a verb follows has its forms, or stands at the end of the sentence.
    void noNumberIsFollowedByAVerbOfMany()
    {
        static const QRegularExpression texts(QStringLiteral(
            "\\btr\\(\\s*\"((?:%L?1(?: of (?:them|these \\w+))?|%L?n of (?:them|these \\w+(?:\\(s\\))?)) "
            "(?:are|were|have|had) [^\"]*)\"\\s*[,)]"));
        // These are no bare numbers: sizes, and counted things.
        const QStringList known{QStringLiteral("%1 have arrived; Fetch goes on from there."),
                                QStringLiteral("%1 are in %2")};
        QVERIFY(texts.match(QStringLiteral("tr(\"%1 are in the selection.\")")).hasMatch());
        QStringList found;
        for (const auto& [text, file] : capturedInSources(texts)) {
            QVERIFY2(known.contains(text), qPrintable(file + QLatin1String(": ") + text));
            found.append(text);
        }
        QVERIFY(!found.isEmpty());
    }

    /// 7,707 books and one book: digits in groups as the locale has them, and no "(s)" for anybody to see.
    void numbersAreWrittenAsTheLocaleWritesThem()
    {
        shelf::installTexts();
        QVERIFY(m_texts.size() > 50);
        for (const auto& [locale, number] : {std::pair("en_US", "7,707"), std::pair("de_DE", "7.707")}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            for (const Text& text : std::as_const(m_texts)) {
                QVERIFY2(!text.source.contains(QLatin1String("%n")), qPrintable(text.source));
                const auto of = [&text](int n) {
                    return QCoreApplication::translate(text.context.toUtf8().constData(),
                                                       text.source.toUtf8().constData(), nullptr, n);
                };
                for (const int n : {0, 1, 2, 7707}) {
                    QVERIFY2(!of(n).contains(QLatin1String("(s)")), qPrintable(of(n)));
                    QVERIFY2(!of(n).contains(QLatin1String("(es)")), qPrintable(of(n)));
                }
                if (text.source.contains(QLatin1String("%Ln")))
                    QVERIFY2(of(7707).contains(QLatin1String(number)), qPrintable(of(7707)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPluralTexts)
#include "tst_plural_texts.moc"
