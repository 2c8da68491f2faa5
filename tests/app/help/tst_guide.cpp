// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the guide, whatever stands in it: everything that the program has is told of, and every link
// leads somewhere.
#include "app/batch/batch.h"
#include "app/help/guide_text.h"
#include "app/pages/readers/side_by_side/figures_model.h"
#include "app/take_away/export_list.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/reading_options.h"
#include "engine/evaluation/metric.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/projection/layout_method.h"
#include "engine/ready/ready_set.h"
#include "engine/shelves/library_format.h"
#include "engine/vectors/vector_format.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"
#include "widgets/help/guide_reader.h"
#include "widgets/help/help_topic.h"
#include "widgets/training/history_model.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QXmlStreamReader>

using namespace shelf;

namespace {

QStringList caught(const QString& text, const char* pattern)
{
    const QRegularExpression one(QString::fromLatin1(pattern));
    QStringList all;
    for (auto found = one.globalMatch(text); found.hasNext();)
        all << found.next().captured(1);
    return all;
}

/// The chapter as it is written, or empty.
QString source(const QString& language, const QString& chapter)
{
    QFile file(QStringLiteral(":/guide/%1/%2.html").arg(language, chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT
private slots:
    void englishHasEveryChapter()
    {
        for (const QString& chapter : guideChapters())
            QVERIFY2(!source(QStringLiteral("en"), chapter).isEmpty(), qPrintable(chapter));
    }

    void everyChapterIsWellFormedAndHasATitle()
    {
        for (const QString& language : guideLanguages()) {
            const GuideText guide = readGuide({language});
            for (const GuideChapter& chapter : guide.chapters) {
                QXmlStreamReader xml(
                    QStringLiteral("<body>%1</body>")
                        .arg(QString(chapter.html).replace(QLatin1String("&nbsp;"), QLatin1String(" "))));
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(language + u'/' + chapter.key + QStringLiteral(": ") +
                                                     xml.errorString()));
                QVERIFY2(chapter.title.size() > 1, qPrintable(chapter.key));
                QVERIFY2(!chapter.html.contains(QLatin1String("{{")), qPrintable(chapter.key));
            }
        }
    }

    void whatALanguageLacksIsThereInEnglishAndSaysSo()
    {
        for (const QString& language : guideLanguages()) {
            const GuideText guide = readGuide({language});
            QCOMPARE(guide.language, language);
            for (const GuideChapter& chapter : guide.chapters) {
                const bool own = !source(language, chapter.key).isEmpty();
                const QString where = language + u'/' + chapter.key;
                QCOMPARE(chapter.language, own ? language : QStringLiteral("en"));
                QVERIFY2(chapter.html.startsWith(
                             QStringLiteral("<div lang=\"%1\" dir=\"%2\">")
                                 .arg(webLanguage(chapter.language), chapter.language == QLatin1String("ar")
                                                                         ? QStringLiteral("rtl")
                                                                         : QStringLiteral("ltr"))),
                         qPrintable(where));
                const bool says =
                    chapter.html.contains(QStringLiteral("<p lang=\"%1\"").arg(webLanguage(language)));
                QVERIFY2(says == !own, qPrintable(where));
            }
        }
        // The five that are translated so far.
        for (const char* language : {"de", "fr", "es", "zh_CN", "ar"})
            QVERIFY2(guideLanguages().contains(QLatin1String(language)), language);
    }

    /// Menus, pages and buttons that the guide names in italics are those of the program.
    void menusAreCalledAsInTheProgram()
    {
        const auto bare = [](QString name) {
            name.remove(QLatin1Char('&'));
            return name.remove(QChar(0x2026));
        };
        QSet<QString> said;
        for (const char* part : {"shelfspace", "engine"}) {
            QFile texts(
                QStringLiteral(SHELFSPACE_SOURCE_DIR "/translations/%1_de.ts").arg(QLatin1String(part)));
            QVERIFY(texts.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&texts);
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
                    said.insert(bare(xml.readElementText()));
        }
        QVERIFY(said.size() > 1000);
        for (const QString& chapter : guideChapters())
            for (const QString& path :
                 caught(source(QStringLiteral("en"), chapter), "<i>([A-Z][^<]{2,})</i>"))
                if (path != QString::fromUtf8("A \u2212 B + C")) // a sum of books
                    for (const QString& name : path.split(QStringLiteral(", ")))
                        QVERIFY2(said.contains(bare(name)),
                                 qPrintable(chapter + QStringLiteral(": ") + path));
    }

    void everyPlaceForATableIsFilled()
    {
        for (const QString& chapter : guideChapters())
            for (const QString& place : caught(source(QStringLiteral("en"), chapter), "(\\{\\{[^}]*\\}\\})"))
                QVERIFY2(!filledChapter(place).isEmpty(), qPrintable(chapter + QStringLiteral(": ") + place));
    }

    void everyLinkLeadsSomewhere()
    {
        for (const QString& language : guideLanguages()) {
            const GuideText guide = readGuide({language});
            for (const GuideChapter& chapter : guide.chapters)
                for (const QString& link : caught(chapter.html, "href=\"([^\"]*)\"")) {
                    if (link.startsWith(QLatin1String("https://")))
                        continue;
                    const QString page = link.section(QLatin1Char('#'), 0, 0);
                    const QString anchor = link.section(QLatin1Char('#'), 1);
                    const QString key = page.isEmpty() ? chapter.key : page.section(QLatin1Char('.'), 0, 0);
                    const QString where = language + u'/' + chapter.key + QStringLiteral(": ") + link;
                    QVERIFY2(page.isEmpty() || page.endsWith(QLatin1String(".html")), qPrintable(where));
                    QVERIFY2(guideChapters().contains(key), qPrintable(where));
                    if (!anchor.isEmpty())
                        QCOMPARE(guide.addressOf(anchor) + QStringLiteral(" of ") + where,
                                 key + u'#' + anchor + QStringLiteral(" of ") + where);
                }
        }
    }

    void everyPictureIsThereAndSaysWhatItShows()
    {
        for (const QString& language : guideLanguages())
            for (const QString& chapter : guideChapters()) {
                const QString html = source(language, chapter);
                for (const QString& picture : caught(html, "src=\"([^\"]*)\""))
                    QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + picture), qPrintable(picture));
                QCOMPARE(caught(html, "(<img )").size(),
                         caught(html, "<img src=\"[^\"]*\" alt=\"([^\"]+)\"").size());
            }
    }

    void noAnchorIsThereTwice()
    {
        QStringList anchors;
        for (const GuideChapter& chapter : readGuide({}).chapters)
            anchors += caught(chapter.html, "\\bid=\"([^\"]*)\"");
        anchors += guideChapters();
        QCOMPARE(anchors.size(), QSet<QString>(anchors.begin(), anchors.end()).size());
    }

    void everyRowOfTheProgramHasItsPlace()
    {
        const GuideText guide = readGuide({});
        QStringList topics;
        for (const ModelKind* kind : modelKinds())
            topics << topics::ofModel(kind->key);
        for (const Preset& preset : presets())
            topics << topics::ofPreset(preset.name);
        for (const RatingsFormat* format : ratingsFormats())
            topics << topics::ofFormat(format->key);
        for (const VectorFormat* format : vectorFormats())
            topics << topics::ofVectors(format->key);
        for (const LibraryFormat* format : libraryFormats())
            topics << topics::ofLibrary(format->key);
        for (const ReadySet& set : readySets())
            topics << QStringLiteral("ready-") + text(set.key);
        for (const Export* one : exports())
            topics << topics::ofExport(one->key);
        for (const BatchCommand& command : batchCommands())
            topics << topics::ofCommand(command.name);
        QVERIFY(topics.size() > 100);
        for (const QString& topic : topics)
            QVERIFY2(!guide.addressOf(topic).isEmpty(), qPrintable(topic));
    }

    void everySettingAndFigureHasItsHelp()
    {
        const GuideText guide = readGuide({});
        const auto isTold = [&](const QString& topic, std::string_view meaning) {
            return meaning.size() > 10 && !guide.addressOf(topic).isEmpty();
        };
        for (const Parameter& parameter : parameterTable())
            QVERIFY2(isTold(topics::ofSetting(parameter.key), parameter.meaning), parameter.key.data());
        for (const LayoutMethod* method : layoutMethods()) {
            QVERIFY2(isTold(topics::ofMethod(method->key), method->explanation), method->key.data());
            for (const MapParameter& parameter : mapParameterTable(*method))
                QVERIFY2(isTold(topics::ofMapSetting(method->key, parameter.key), parameter.meaning),
                         parameter.key.data());
        }
        for (const ReadingOption& option : readingOptions())
            QVERIFY2(isTold(topics::ofReading(option.key), option.meaning), option.key.data());
        for (const auto table : {ratingMetricTable(), rankingMetricTable()})
            for (const EvaluationMetric& metric : table)
                QVERIFY2(isTold(topics::ofMetric(metric.key), metric.meaning), metric.key.data());
    }

    void everyTopicThatTheWindowNamesIsThere()
    {
        const GuideText guide = readGuide({});
        QStringList named = {QStringLiteral("term-epoch"), QStringLiteral("term-loss"),
                             QStringLiteral("nearest"), QStringLiteral("start-jobs")};
        const QRegularExpression set(QStringLiteral(
            "setHelpTopic\\([^,]+, Q(?:String|Latin1String)(?:Literal)?\\(\"([^\"]+)\"\\)\\)"));
        QDirIterator files(QStringLiteral(SHELFSPACE_SOURCE_DIR "/app"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            named += caught(QString::fromUtf8(contentOf(files.next())), set.pattern().toLatin1().constData());
        QVERIFY(named.size() > 6);
        for (const QString& topic : named)
            QVERIFY2(!guide.addressOf(topic).isEmpty(), qPrintable(topic));
        const HistoryModel history;
        const FiguresModel figures;
        for (const QAbstractItemModel* model :
             std::initializer_list<const QAbstractItemModel*>{&history, &figures})
            for (int column = 0; column < model->columnCount(); ++column)
                if (const QString topic =
                        model->headerData(column, Qt::Horizontal, kHelpTopicRole).toString();
                    !topic.isEmpty())
                    QVERIFY2(!guide.addressOf(topic).isEmpty() &&
                                 model->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                                     .toString()
                                     .contains(QLatin1String("F1")),
                             qPrintable(topic));
    }

    void whatIsLookedForIsFound()
    {
        const GuideText guide = readGuide({});
        const auto first = [&](const char* words) {
            const QList<int> found = guide.find(QString::fromUtf8(words), 5);
            return found.isEmpty() ? QString() : guide.passages[found.front()].topic;
        };
        QCOMPARE(first("Gini coefficient"), QStringLiteral("term-gini"));
        QCOMPARE(first("over-fitting"), QStringLiteral("term-over-fitting"));
        QCOMPARE(first("learning rate"), QStringLiteral("term-learning-rate"));
        QCOMPARE(first("the map"), QStringLiteral("map"));
        QCOMPARE(first("trusted map far"), QStringLiteral("map-trust"));
        QCOMPARE(first("qwertz"), QString());
        QCOMPARE(first("  "), QString());
        QCOMPARE(guide.find(QStringLiteral("a"), 3).size(), 3);
    }

    void aLanguageWithoutAChapterHasTheEnglishOne()
    {
        const GuideText guide = readGuide({QStringLiteral("tlh-KX")});
        QCOMPARE(guide.chapters.size(), guideChapters().size());
        for (const GuideChapter& chapter : guide.chapters)
            QCOMPARE(chapter.language, QStringLiteral("en"));
    }

    /// Slanted Arabic was empty boxes.
    void lettersThatAreNeverSlantedAreNot()
    {
        const auto slanted = [](const QString& html) {
            GuideReader reader;
            reader.showChapter(html, {});
            QStringList found;
            for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (part.fragment().charFormat().fontItalic())
                        found.append(part.fragment().text());
            return found;
        };
        const QString chapter =
            QStringLiteral("<div lang=\"%1\" dir=\"rtl\"><p>a <i>b</i></p><div><i>c</i></div></div>");
        QCOMPARE(slanted(chapter.arg(QStringLiteral("ar"))), QStringList());
        QCOMPARE(slanted(chapter.arg(QStringLiteral("zh-CN"))), QStringList());
        QCOMPARE(slanted(chapter.arg(QStringLiteral("de"))),
                 QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(slanted(QStringLiteral(
                     "<div lang=\"en\" dir=\"ltr\"><p lang=\"ar\" dir=\"rtl\"><i>b</i></p><i>c</i></div>")),
                 QStringList({QStringLiteral("c")}));
    }

    void theCommandWritesPagesWhosePartsAreAllThere()
    {
        const QTemporaryDir folder;
        const BatchCall call = callProgram({QStringLiteral("guide"), QStringLiteral("--out"), folder.path()});
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.err, QByteArray());
        // The words around a chapter, too.
        QVERIFY(contentOf(folder.filePath(QStringLiteral("de/data.html"))).contains("aria-label=\"Inhalt\""));
        for (const QString& chapter : guideChapters()) {
            const QString file = folder.filePath(QStringLiteral("en/%1.html").arg(chapter));
            const QString page = QString::fromUtf8(contentOf(file));
            QXmlStreamReader xml(QString(page).remove(QLatin1String("<!DOCTYPE html>")));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(chapter + xml.errorString()));
            for (const QString& link : caught(page, "(?:href|src)=\"([^\"#]+)[^\"]*\""))
                QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("en/") + link)), qPrintable(link));
        }
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
