// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/animation_file.h"
#include "app/export_plan.h"
#include "app/report.h"
#include "engine/files/exports.h"
#include "engine/files/run_file.h"
#include "tests/app/file_content.h"
#include "tests/small_run.h"
#include "widgets/loss_chart.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

/// What the window's saves may write over: never what this program did not write itself.
class TestWindowOutputs : public QObject {
    Q_OBJECT

private slots:
    void aFileOfAnotherKindStays_data();
    void aFileOfAnotherKindStays();
};

void TestWindowOutputs::aFileOfAnotherKindStays_data()
{
    using Save = std::function<QString(const QString& file)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Save>("save");
    const auto reason = [](const auto& written) {
        return written ? QString() : QString::fromStdString(written.error().text());
    };
    const auto row = [](const char* title, const char* name, Save save) {
        QTest::newRow(title) << QString::fromLatin1(name) << std::move(save);
    };
    row("run", "my.shelf",
        [reason](const QString& file) { return reason(saveRun(smallRun(), file.toStdString())); });
    row("report", "my.html", [reason](const QString& file) { return reason(writeReport(smallRun(), file)); });
    for (const char* name : {"my.png", "my.svg", "my.pdf"})
        row(name, name, [](const QString& file) {
            ChartRun run;
            run.history = smallRun().history;
            QString why;
            return LossChart::savePicture({run}, file, {300, 200}, &why) ? QString() : why;
        });
    row("animation", "my.gif", [reason](const QString& file) {
        Animation animation;
        animation.frames = 1;
        animation.frame = [](int) {
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(Qt::red);
            return image;
        };
        return reason(writeGif(animation, file, {}));
    });
    row("selection", "my.csv", [reason](const QString& file) {
        const std::vector<std::int32_t> books{0};
        return reason(exportSelection(smallRun(), books, nullptr, file.toStdString()));
    });
}

void TestWindowOutputs::aFileOfAnotherKindStays()
{
    QFETCH(QString, name);
    QFETCH(std::function<QString(const QString& file)>, save);
    QTemporaryDir folder;
    const QString file = folder.filePath(name);
    const QByteArray mine = "user_id,book_id,rating\n1,2,3\n";
    writeText(file, mine);
    const QString why = save(file);
    QVERIFY2(why.contains(QStringLiteral("another kind")) && why.contains(name), qPrintable(why));
    QCOMPARE(contentOf(file), mine);
    QVERIFY(QFile::remove(file));
    for (int i = 0; i < 2; ++i) { // its own it may replace
        const QString problem = save(file);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QVERIFY(contentOf(file) != mine);
}

QTEST_MAIN(TestWindowOutputs)
#include "tst_window_outputs.moc"
