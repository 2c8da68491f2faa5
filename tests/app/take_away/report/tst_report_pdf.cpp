// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as another program reads and draws it: Poppler, where it is installed.
#include "app/take_away/report/report.h"
#include "engine/data/sample/sample_library.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "tests/app/file_content.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

constexpr int kEpochs = 70;

QString said(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(60000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char* tool : {"pdftotext", "pdfinfo", "pdftoppm"})
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP("poppler-utils is not installed");
        auto data = makeSampleLibrary({.books = 80, .users = 120, .ratings = 2500, .seed = 3});
        QVERIFY(data.ok());
        TrainingRequest request;
        request.name = "A run – of many epochs";
        request.data = std::make_shared<const Dataset>(std::move(data).value());
        request.settings = presetSettings("goodbooks-neural").value();
        limitByEpochs(request.settings, kEpochs);
        auto run = trainRun(request);
        QVERIFY(run.ok());
        m_run = std::make_unique<Run>(std::move(run).value());
        QVERIFY(m_folder.isValid());
    }

    void itIsOnThePaperThatWasAskedFor()
    {
        QVERIFY(said(QStringLiteral("pdfinfo"), {written(ReportPaper::a4)})
                    .contains(QRegularExpression(QStringLiteral("Page size: +59[45](\\.\\d+)? x 84[12]"))));
        QVERIFY(said(QStringLiteral("pdfinfo"), {written(ReportPaper::letter)})
                    .contains(QRegularExpression(QStringLiteral("Page size: +612 x 792"))));
    }

    void itSaysWhatItIs()
    {
        const QString info = said(QStringLiteral("pdfinfo"), {written(ReportPaper::a4)});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +A run – of many epochs"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Shelfspace"))));
    }

    void itsWordsAreTextAndItsSectionsInOrder()
    {
        const QString text = pages(ReportPaper::a4).join(QLatin1Char('\n'));
        qsizetype before = -1;
        for (const char* title :
             {"Data", "Results", "Loss curves", "Map of books", "Recommended books", "Nearest books",
              "Settings", "How to repeat it", "Epochs", "Layers", "Book vectors"}) {
            // The last time: the first is in the contents.
            const QRegularExpression alone(QStringLiteral("^ *%1$").arg(QLatin1String(title)),
                                           QRegularExpression::MultilineOption);
            const qsizetype at = text.lastIndexOf(alone);
            QVERIFY2(at > before, title);
            before = at;
        }
    }

    void theHeadOfALongTableStandsOnEachOfItsPages()
    {
        for (const ReportPaper paper : {ReportPaper::a4, ReportPaper::letter}) {
            int withRows = 0, rows = 0;
            for (const QString& page : pages(paper)) {
                // An epoch, then four figures with a point, and no ranking.
                const QRegularExpression row(QStringLiteral("^ *\\d+( +\\d+[.]\\d+){4} +–"),
                                             QRegularExpression::MultilineOption);
                int here = 0;
                bool epochs = false;
                for (auto found = row.globalMatch(page); found.hasNext(); found.next())
                    ++here;
                epochs = page.contains(QLatin1String("Training"));
                if (here > 0 && epochs) {
                    ++withRows;
                    rows += here;
                    QVERIFY2(page.contains(QLatin1String("Learning")), qPrintable(page));
                }
            }
            QVERIFY2(withRows >= 2, "the epochs fill more than a page");
            QVERIFY2(rows >= kEpochs, qPrintable(QString::number(rows)));
        }
    }

    void eachPageHasItsNumberAndTheContentsAreTrue()
    {
        const QStringList all = pages(ReportPaper::a4);
        for (int i = 0; i < all.size(); ++i)
            QVERIFY2(all[i].contains(QStringLiteral("%1 of %2").arg(i + 1).arg(all.size())),
                     qPrintable(all[i]));
        const QRegularExpression entry(QStringLiteral("^ *([A-Z][A-Za-z ]+[a-z]) +(\\d+)$"),
                                       QRegularExpression::MultilineOption);
        int entries = 0;
        for (auto found = entry.globalMatch(all.front()); found.hasNext();) {
            const auto match = found.next();
            const int page = match.captured(2).toInt();
            if (page < 1 || page > all.size())
                continue;
            ++entries;
            const QRegularExpression heading(QStringLiteral("^ *%1$").arg(match.captured(1)),
                                             QRegularExpression::MultilineOption);
            QVERIFY2(all[page - 1].contains(heading), qPrintable(match.captured()));
        }
        QVERIFY2(entries >= 10, qPrintable(all.front()));
    }

    void nothingLiesInTheMargins()
    {
        for (const ReportPaper paper : {ReportPaper::a4, ReportPaper::letter}) {
            const QString stem = m_folder.filePath(QStringLiteral("page%1").arg(static_cast<int>(paper)));
            said(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), written(paper), stem});
            const QStringList files =
                QDir(m_folder.path()).entryList({QFileInfo(stem).fileName() + QStringLiteral("*.png")});
            QVERIFY(files.size() > 2);
            for (const QString& file : files) {
                const QImage page(m_folder.filePath(file));
                QVERIFY(!page.isNull());
                const auto isWhite = [&](const QRect& area) {
                    for (int y = area.top(); y <= area.bottom(); ++y)
                        for (int x = area.left(); x <= area.right(); ++x)
                            if (qGray(page.pixel(x, y)) < 250)
                                return false;
                    return true;
                };
                QVERIFY2(isWhite(QRect(0, 0, 44, page.height())), qPrintable(file));
                QVERIFY2(isWhite(QRect(page.width() - 44, 0, 44, page.height())), qPrintable(file));
                QVERIFY2(isWhite(QRect(0, 0, page.width(), 44)), qPrintable(file));
                QVERIFY2(isWhite(QRect(0, page.height() - 30, page.width(), 30)), qPrintable(file));
            }
        }
    }

private:
    QString written(ReportPaper paper)
    {
        const QString file = m_folder.filePath(QStringLiteral("report%1.pdf").arg(static_cast<int>(paper)));
        if (!QFile::exists(file)) {
            ReportChoice choice;
            choice.paper = paper;
            if (!writeReport(*m_run, reportCurves(*m_run), file, nullptr, choice))
                return {};
        }
        return file;
    }
    QStringList pages(ReportPaper paper)
    {
        QStringList all = said(QStringLiteral("pdftotext"),
                               {QStringLiteral("-layout"), written(paper), QStringLiteral("-")})
                              .split(QLatin1Char('\f'));
        if (!all.isEmpty() && all.back().trimmed().isEmpty())
            all.removeLast();
        return all;
    }

    std::unique_ptr<Run> m_run;
    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportPdfTest)
#include "tst_report_pdf.moc"
