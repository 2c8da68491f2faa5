// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct FiledText {
    QString context;
    QString source;
    QString note;
    QString state; ///< "unfinished", "vanished", ...; empty: translated
    bool isCounted = false;
    QStringList forms;
};

QString translations()
{
    return QStringLiteral(SHELFSPACE_SOURCE_DIR "/translations");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<FiledText> textsOf(const QString& path)
{
    QList<FiledText> texts;
    QXmlStreamReader xml(bytesOf(path));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            texts.emplaceBack();
            texts.last().context = context;
            texts.last().isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            texts.last().note = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            texts.last().state = xml.attributes().value(QLatin1String("type")).toString();
            if (!texts.last().isCounted)
                texts.last().forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        } else if (xml.name() == QLatin1String("numerusform")) {
            texts.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<FiledText>() : texts;
}

/// "%1", "%n" of a text, each once, as "%L1" and "%Ln" fill the same places.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?([1-9n])"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured(1));
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// What a translator has to know by: README.md in translations/ says which files are complete.
class TestMessageFiles : public QObject {
    Q_OBJECT
private slots:
    void whatIsCalledCompleteIsComplete()
    {
        static const QRegularExpression row(QStringLiteral("^\\| (\\w+\\.ts) \\|[^|]*\\| (yes|no) \\|$"),
                                            QRegularExpression::MultilineOption);
        QStringList named;
        const QString readme = QString::fromUtf8(bytesOf(translations() + QLatin1String("/README.md")));
        for (auto it = row.globalMatch(readme); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            named.append(match.captured(1));
            const QList<FiledText> texts = textsOf(translations() + QLatin1Char('/') + match.captured(1));
            QVERIFY2(texts.size() > 50, qPrintable(match.captured(1)));
            if (match.captured(2) == QLatin1String("no"))
                continue;
            for (const FiledText& text : texts) {
                QVERIFY2(text.state.isEmpty(),
                         qPrintable(match.captured(1) + QLatin1String(": ") + text.source));
                for (const QString& form : text.forms)
                    QVERIFY2(!form.trimmed().isEmpty(),
                             qPrintable(match.captured(1) + QLatin1String(": ") + text.source));
            }
        }
        named.sort();
        QStringList files = QDir(translations()).entryList({QStringLiteral("*.ts")});
        files.sort();
        QCOMPARE(named, files);
    }

    /// Forges show no text of more than a mebibyte, and more words are to come: those of a language are in
    /// two files.
    void noFileIsTooLargeToBeShown()
    {
        for (const QFileInfo& file : QDir(translations()).entryInfoList(QDir::Files))
            QVERIFY2(file.size() < 900 * 1024, qPrintable(file.fileName()));
    }

    /// What is said by window and engine is kept apart, as the command line's messages are made of the
    /// latter's file.
    void eachFileHasItsContexts()
    {
        for (const QString& name : QDir(translations()).entryList({QStringLiteral("*.ts")}))
            for (const FiledText& text : textsOf(translations() + QLatin1Char('/') + name))
                QVERIFY2((text.context == QLatin1String("engine")) ==
                             name.startsWith(QLatin1String("engine_")),
                         qPrintable(name + QLatin1String(": ") + text.context));
    }

    /// A class of the program asks for its texts by its whole name. Where one is written without its
    /// namespace, outside its own functions, lupdate leaves that out, and the text stays English.
    void nobodyAsksForATextByAnotherName()
    {
        QByteArray code;
        for (const char* room : {"/app", "/widgets"})
            for (QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR) + QLatin1String(room),
                                    {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                                    QDirIterator::Subdirectories);
                 files.hasNext();)
                code += bytesOf(files.next());
        QVERIFY(code.size() > 1'000'000);
        QStringList seen;
        for (const FiledText& text : textsOf(translations() + QLatin1String("/shelfspace_de.ts"))) {
            const QByteArray name = text.context.toUtf8();
            if (seen.contains(text.context) || name == "QObject")
                continue;
            seen.append(text.context);
            const bool isSaid = code.contains("Q_DECLARE_TR_FUNCTIONS(" + name + ')') ||
                                code.contains("(\"" + name + "\",") || name.startsWith("shelf::");
            QVERIFY2(isSaid, name.constData());
        }
        QVERIFY(seen.size() > 200);
    }

    /// A place that a translation lacks loses what is said; one too many shows "%3".
    void translationsFillTheSamePlaces()
    {
        for (const QString& name : QDir(translations()).entryList({QStringLiteral("*.ts")}))
            for (const FiledText& text : textsOf(translations() + QLatin1Char('/') + name)) {
                QStringList wanted = placesOf(text.source);
                for (const QString& form : text.forms) {
                    if (form.isEmpty() && text.state == QLatin1String("unfinished"))
                        continue;
                    QStringList there = placesOf(form);
                    // A form for one or two things may say the number in words.
                    if (text.isCounted && wanted.contains(QStringLiteral("n")) &&
                        !there.contains(QStringLiteral("n")) && text.forms.size() > 1 &&
                        form != text.forms.last())
                        there.append(QStringLiteral("n"));
                    there.sort();
                    QVERIFY2(there == wanted, qPrintable(name + QLatin1String(": ") + text.source +
                                                         QLatin1String(" -> ") + form));
                }
            }
    }

    /// The extraction, made anew on copies, changes nothing: no text is missing, none is left over.
    void messageFilesAreUpToDate()
    {
        const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QLatin1String("/lupdate");
        const QString cmake = QStandardPaths::findExecutable(QStringLiteral("cmake"));
        if (!QFile::exists(lupdate) || cmake.isEmpty())
            QSKIP("lupdate or cmake is not there");
        QTemporaryDir folder;
        const QStringList names = QDir(translations()).entryList({QStringLiteral("*.ts")});
        for (const QString& name : names)
            QVERIFY(QFile::copy(translations() + QLatin1Char('/') + name, folder.filePath(name)));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(cmake,
                      {QStringLiteral("-DROOT=" SHELFSPACE_SOURCE_DIR),
                       QStringLiteral("-DWORK=") + folder.filePath(QStringLiteral("work")),
                       QStringLiteral("-DMESSAGES=") + folder.path(), QStringLiteral("-DLUPDATE=") + lupdate,
                       QStringLiteral("-P"), translations() + QLatin1String("/extract.cmake")});
        QVERIFY(process.waitForFinished(240'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        for (const QString& name : names) {
            QMap<QString, FiledText> before, after;
            const auto fill = [](QMap<QString, FiledText>& map, const QString& path) {
                for (const FiledText& text : textsOf(path))
                    map.insert(text.context + QLatin1Char('\n') + text.source + QLatin1Char('\n') + text.note,
                               text);
            };
            fill(before, translations() + QLatin1Char('/') + name);
            fill(after, folder.filePath(name));
            for (auto it = after.cbegin(); it != after.cend(); ++it)
                QVERIFY2(
                    before.contains(it.key()),
                    qPrintable(name + QLatin1String(" lacks a text; make update_translations: ") + it.key()));
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                QVERIFY2(after.contains(it.key()),
                         qPrintable(name + QLatin1String(" has a text that nothing says: ") + it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageFiles)
#include "tst_message_files.moc"
