// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// Without its plural forms a text is shown as it stands in the source: "2 book(s)".
class TestPluralTexts : public QObject {
    Q_OBJECT

    QSet<QString> m_known; ///< texts with all their forms

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/translations/shelfspace_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            else if (xml.name() == QLatin1String("numerusform")) {
                QVERIFY2(!xml.readElementText().isEmpty(), qPrintable(source));
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
        for (const char* room : {"/app", "/widgets"}) {
            QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR) + QLatin1String(room),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = texts.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    QString text = matches.next().captured(1).trimmed();
                    text = text.mid(1, text.size() - 2).remove(seam);
                    text.replace(QLatin1String("\\\""), QLatin1String("\""))
                        .replace(QLatin1String("\\n"), QLatin1String("\n"));
                    ++found;
                    QVERIFY2(m_known.contains(text),
                             qPrintable(file.fileName() + QLatin1String(": ") + text));
                }
            }
        }
        QVERIFY(found > 50);
    }
};

QTEST_GUILESS_MAIN(TestPluralTexts)
#include "tst_plural_texts.moc"
