// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/save_table.h"
#include "app/pages/shared/write_chosen.h"
#include "app/take_away/animation/animation_file.h"
#include "app/take_away/report/report.h"
#include "engine/data/ratings/reader.h"
#include "engine/files/exports/exports.h"
#include "engine/files/run/run_file.h"
#include "tests/app/file_content.h"
#include "tests/small_run.h"
#include "widgets/charts/loss_chart.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <sys/stat.h>

using namespace shelf;

namespace {

FileKind tableKind(std::string_view bytes)
{
    return {"such a table", bytes.substr(0, bytes.find('\n'))};
}

/// Why it could not be written; empty where it was.
QString written(Session& session, const QString& file, const QByteArray& bytes, const KindOf& kindOf)
{
    Jobs jobs;
    QString why;
    bool done = false;
    QObject receiver;
    QObject::connect(&session, &Session::errorReported, &receiver,
                     [&](const Error& error) { why = QString::fromStdString(error.text()); });
    writeChosen(&receiver, jobs, session, file, bytes.toStdString(), kindOf, [&](bool) { done = true; });
    return QTest::qWaitFor([&] { return done; }, 60000) ? why : QStringLiteral("never ended");
}

} // namespace

/// What the window's saves may write over: never what this program did not write itself.
class TestWindowOutputs : public QObject {
    Q_OBJECT

private slots:
    void aFileOfAnotherKindStays_data();
    void aFileOfAnotherKindStays();
    void theOpenDataStay();
    void theWindowGoesOnWhileAFileIsWritten();
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
    row("report", "my.html",
        [reason](const QString& file) { return reason(writeReport(smallRun(), {}, file)); });
    for (const char* name : {"my.png", "my.svg", "my.pdf"})
        row(name, name, [](const QString& file) {
            ChartRun run;
            run.history = smallRun().history;
            const QByteArray format = QFileInfo(file).suffix().toLatin1();
            Session session;
            return written(session, file, LossChart::picture({run}, format, {300, 200}),
                           [file](std::string_view) { return *kindNamed(file.toStdString()); });
        });
    row("table", "my.csv", [](const QString& file) {
        Session session;
        return written(session, file, "a,b\n1,2\n", tableKind);
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

void TestWindowOutputs::theOpenDataStay()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ratings.csv"));
    const QByteArray mine = "user,item,rating\na,x,3\na,y,4\nb,x,5\nb,y,1\n";
    writeText(file, mine);
    DataSource source;
    source.path = file.toStdString();
    auto data = readDataset(source);
    QVERIFY(data.ok());
    Session session;
    session.setDataset(std::make_shared<const Dataset>(std::move(*data)));
    // By its header it might be an earlier table.
    const QString why = written(session, file, "user,item,rating\n", tableKind);
    QVERIFY2(why.contains(QStringLiteral("ratings.csv")), qPrintable(why));
    QCOMPARE(contentOf(file), mine);
}

/// A pipe takes nothing until somebody reads: here this thread, and only once the save has returned.
void TestWindowOutputs::theWindowGoesOnWhileAFileIsWritten()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("table.csv"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    Session session;
    Jobs jobs;
    QSignalSpy errors(&session, &Session::errorReported);
    QWidget window;
    const QString table = QStringLiteral("a,b\n") + QString(1 << 20, QLatin1Char('x'));
    saveTable(&window, jobs, session, {}, QStringLiteral("dialog"), QStringLiteral("table.csv"),
              [table] { return table; });
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("dialog"));
    QVERIFY(dialog);
    emit dialog->fileSelected(pipe);
    dialog->close();
    QFile reader(pipe);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll().size(), table.size());
    QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 60000);
    QCOMPARE(errors.count(), 0);
}

QTEST_MAIN(TestWindowOutputs)
#include "tst_window_outputs.moc"
