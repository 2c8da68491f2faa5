// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf while eight runs train, a layout runs and somebody moves the map. Printed, not
// asserted: a machine that does something else at the time is no fault of the window's.
#include "tests/app/window_program.h"
#include "widgets/map/view/projection_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QSemaphore>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <ctime>

using namespace shelf;

namespace {

constexpr double kFrame = 16; ///< milliseconds
constexpr double kStall = 50;
constexpr int kManyBooks = 9000;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// What took the GUI thread's time: one event, with all that followed from it at once.
struct Handled {
    double cpu = 0;
    QString who;
};

/// Notes how long the processor works for each event.
class NotingApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // What the knocker sends to the program itself is no work of the window's.
        if (!isNoting || receiver == this || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth > 0)
            return event->type() == QEvent::Paint ? notePaint(receiver, event)
                                                  : QApplication::notify(receiver, event);
        ++m_depth;
        m_painted.clear();
        // The receiver may be gone afterwards.
        QString who = QStringLiteral("%1 %2, event %3")
                          .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName())
                          .arg(event->type());
        if (const QObject* owner = receiver->parent())
            who += QStringLiteral(", of ") + QLatin1String(owner->metaObject()->className());
        const double before = cpuMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (isNoting)
            handled.push_back({cpuMilliseconds() - before, who + m_painted});
        return result;
    }

    bool isNoting = false;
    std::vector<Handled> handled;

private:
    /// What is painted within an event, and how much of it.
    bool notePaint(QObject* receiver, QEvent* event)
    {
        const QRect area = static_cast<QPaintEvent*>(event)->region().boundingRect();
        const QString who =
            QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName();
        const double before = cpuMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        if (const double cpu = cpuMilliseconds() - before; cpu > 1)
            m_painted += QStringLiteral("\n    %1 ms: %2, %3 x %4")
                             .arg(cpu, 0, 'f', 1)
                             .arg(who)
                             .arg(area.width())
                             .arg(area.height());
        return result;
    }

    int m_depth = 0;
    QString m_painted;
};

NotingApplication* application = nullptr;

/// Knocks at the GUI thread again and again, and notes how long it takes until it is heard: what somebody's
/// press would take.
class Knocker : public QThread {
public:
    ~Knocker() override
    {
        requestInterruption();
        wait();
    }
    std::vector<double> waits; ///< milliseconds; to be read when it has ended

protected:
    void run() override
    {
        QElapsedTimer clock;
        clock.start();
        while (!isInterruptionRequested()) {
            const qint64 knocked = clock.nsecsElapsed();
            QSemaphore heard;
            qint64 at = 0;
            QMetaObject::invokeMethod(
                application,
                [&] {
                    at = clock.nsecsElapsed();
                    heard.release();
                },
                Qt::QueuedConnection);
            heard.acquire();
            waits.push_back(1e-6 * static_cast<double>(at - knocked));
            msleep(1);
        }
    }
};

QString figures(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[std::min(values.size() - 1,
                               static_cast<std::size_t>(share * static_cast<double>(values.size())))];
    };
    const auto over = [&](double limit) {
        return std::count_if(values.begin(), values.end(), [&](double value) { return value > limit; });
    };
    return QStringLiteral("p50 %1 ms, p99 %2 ms, max %3 ms; %4 above 16 ms, %5 above 50 ms, of %6")
        .arg(at(0.5), 0, 'f', 2)
        .arg(at(0.99), 0, 'f', 2)
        .arg(values.back(), 0, 'f', 1)
        .arg(over(kFrame))
        .arg(over(kStall))
        .arg(values.size());
}

} // namespace

class StallsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theStartOfALargeLayoutHoldsNobodyUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ratings.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,book_id,rating\n");
        for (int i = 0; i < 12 * kManyBooks; ++i)
            file.write(QByteArray::number(i % 1013 + 1) + ',' + QByteArray::number(i % kManyBooks + 1) + ',' +
                       QByteArray::number((i / 7 + i % 11) % 5 + 1) + '\n');
        file.close();
        WindowProgram program(QSize(1280, 800));
        StartOptions options;
        options.data.path = path.toStdString();
        program.window.start(options);
        QVERIFY(program.becomes([&] {
            const auto& data = program.session.dataset();
            return data && !program.jobs.isBusy();
        }));
        auto* preset = program.part<QComboBox>("preset");
        preset->setCurrentIndex(preset->findData(QStringLiteral("svd"))); // vectors in no time
        auto* train = program.part<QAction>("train");
        train->trigger();
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto& all = program.session.runs();
                return all.size() == 1 && train->isEnabled() && !all.front().running;
            },
            120000));
        program.window.showPage(PageId::map);
        auto* view = program.part<ProjectionView>("mapOfBooks");
        QVERIFY(program.becomes([&] { return view->content().projection && program.jobs.isIdle(); }));
        QCOMPARE(int(view->content().projection->points()), kManyBooks);
        program.part<QComboBox>("mapMethod")->setCurrentText(QStringLiteral("t-SNE"));
        program.part<QSpinBox>("map_iterations")->setValue(5000);

        application->handled.clear();
        Knocker knocker;
        knocker.start();
        application->isNoting = true;
        QEventLoop loop;
        QTimer::singleShot(0, program.part<QToolButton>("mapStart"),
                           [&] { program.part<QToolButton>("mapStart")->click(); });
        QTimer::singleShot(4000, &loop, &QEventLoop::quit);
        loop.exec();
        application->isNoting = false;
        knocker.requestInterruption();
        QVERIFY(program.becomes([&] { return knocker.isFinished(); }));
        QVERIFY(program.becomes([&] {
            const auto& drawn = view->content().projection;
            return drawn && drawn->method == "tsne";
        }));
        std::vector<double> processor;
        for (const Handled& one : application->handled)
            processor.push_back(one.cpu);
        QVERIFY(!processor.empty());
        qInfo().noquote() << "until a press is heard:" << figures(knocker.waits);
        qInfo().noquote() << "processor, of an event:" << figures(processor);
        const auto longest =
            std::max_element(application->handled.begin(), application->handled.end(),
                             [](const Handled& a, const Handled& b) { return a.cpu < b.cpu; });
        qInfo().noquote() << QStringLiteral("  %1 ms: %2").arg(longest->cpu, 0, 'f', 1).arg(longest->who);
        // Of the processor, which other programs do not lengthen much.
        QVERIFY2(longest->cpu < 2 * kStall, qPrintable(longest->who));
        application->handled.clear();
    }

    void eightRunsTrainWhileTheMapMoves()
    {
        WindowProgram program(QSize(1280, 800));
        program.window.start({});
        QVERIFY(program.becomes([&] { return program.session.dataset() && !program.jobs.isBusy(); }));
        auto* train = program.part<QAction>("train");
        QVERIFY(train);
        const auto isTrained = [&](int runs) {
            const auto& all = program.session.runs();
            return all.size() >= runs && train->isEnabled() &&
                   std::none_of(all.begin(), all.end(), [](const RunEntry& run) { return run.running; });
        };
        train->trigger();
        QVERIFY(QTest::qWaitFor([&] { return isTrained(1); }, patient(60000)));

        program.window.showPage(PageId::map);
        auto* view = program.part<ProjectionView>("mapOfBooks");
        QVERIFY(view);
        // And no map is being drawn unasked: the button would stop it.
        QVERIFY(program.becomes([&] { return view->content().projection && program.jobs.isIdle(); }));
        program.part<QComboBox>("mapMethod")->setCurrentText(QStringLiteral("t-SNE"));
        program.part<QSpinBox>("map_iterations")->setValue(5000);
        program.part<QToolButton>("mapStart")->click();
        QVERIFY(program.becomes([&] {
            const auto& drawn = view->content().projection; // none for a moment, at the start
            return drawn && drawn->method == "tsne";
        }));

        // A hand that turns the wheel and moves over the books.
        int moved = 0;
        QTimer hand;
        hand.setObjectName(QStringLiteral("hand"));
        hand.setInterval(30);
        connect(&hand, &QTimer::timeout, this, [&] {
            const QPointF at(200 + 7 * (moved % 60), 150 + 5 * (moved % 50));
            // Not by QTest, which would handle all that waits within this event.
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(view, &move);
            QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, moved / 10 % 2 == 0 ? 120 : -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view, &wheel);
            ++moved;
        });
        hand.start();
        Knocker knocker;
        knocker.start();
        application->isNoting = true;
        QEventLoop loop; // that waits for events as the program does: QTest's own waits sleep instead
        QTimer look;
        look.setObjectName(QStringLiteral("train"));
        int run = 2;
        train->trigger();
        connect(&look, &QTimer::timeout, this, [&] {
            if (!isTrained(run))
                return;
            if (run == 9)
                return loop.quit();
            ++run;
            train->trigger();
        });
        look.start(20);
        QTimer::singleShot(200000, &loop, &QEventLoop::quit);
        loop.exec();
        application->isNoting = false;
        if (run != 9)
            QSKIP("This machine is too slow at the moment for eight trainings");
        hand.stop();
        knocker.requestInterruption();
        QVERIFY(program.becomes([&] { return knocker.isFinished(); }));
        QCOMPARE(program.session.runs().size(), 9);
        QVERIFY(moved > 0);
        std::vector<Handled>& handled = application->handled;
        QVERIFY(!knocker.waits.empty() && !handled.empty());
        std::vector<double> processor;
        for (const Handled& one : handled)
            processor.push_back(one.cpu);
        qInfo().noquote() << "until a press is heard:" << figures(knocker.waits);
        qInfo().noquote() << "processor, of an event:" << figures(processor);
        std::sort(handled.begin(), handled.end(),
                  [](const Handled& a, const Handled& b) { return a.cpu > b.cpu; });
        for (std::size_t i = 0; i < std::min<std::size_t>(12, handled.size()); ++i)
            qInfo().noquote()
                << QStringLiteral("  %1 ms: %2").arg(handled[i].cpu, 0, 'f', 1).arg(handled[i].who);
        // Whatever asks for itself again and again takes a processor from the training.
        const double perMove = static_cast<double>(handled.size()) / moved;
        QVERIFY2(perMove < 500, qPrintable(QStringLiteral("%1 events for a move of the hand").arg(perMove)));
    }
};

int main(int argc, char** argv)
{
    NotingApplication app(argc, argv);
    application = &app;
    StallsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stalls.moc"
