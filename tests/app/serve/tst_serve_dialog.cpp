// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/run_serving.h"
#include "app/serve/window/serve_dialog.h"
#include "tests/app/fake_model.h"
#include "tests/app/serve/http_client.h"
#include "tests/small_run.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace shelf;

namespace {

/// Answers when it is told to.
class SlowModel : public FakeModel {
public:
    SlowModel() : FakeModel(3, 4) {}
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override
    {
        asked.release();
        goOn.acquire();
        FakeModel::scoreAllBooks(user, out);
    }

    mutable QSemaphore asked;
    mutable QSemaphore goOn;
};

} // namespace

/// The switch of the window's server.
class ServeDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_jobs = std::make_unique<Jobs>();
        m_serving = std::make_unique<RunServing>(*m_jobs);
        const auto run = std::make_shared<const Run>(smallRun());
        m_session->setDataset(run->data);
        m_session->selectRun(m_session->addRun(runEntry(run)));
        m_dialog = new ServeDialog(*m_session, *m_serving, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_serving.reset();
        m_jobs.reset();
        m_session.reset();
    }

    void itStartsShowsTheCallsAndStops()
    {
        QAbstractItemModelTester tester(table()->model());
        port()->setValue(0);
        QVERIFY(!button("serveCopy")->isEnabled());
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        QVERIFY(!port()->isEnabled());
        QVERIFY(
            m_dialog->findChild<QLabel*>(QStringLiteral("serveAddress"))->text().contains(m_serving->url()));
        button("serveCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), m_serving->url());

        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        QCOMPARE(ask(number, "/recommend?user=u1"), 200);
        QCOMPARE(ask(number, "/recommend?user=nobody"), 404);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        const auto cell = [this](int row, int column) {
            return table()->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 1), QStringLiteral("GET /recommend?user=nobody")); // newest first
        QCOMPARE(cell(0, 2), QStringLiteral("404"));
        QCOMPARE(cell(1, 2), QStringLiteral("200"));

        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::off);
        QCOMPARE(ask(number, "/health"), 0);
        QVERIFY(m_serving->url().isEmpty());
        QVERIFY(port()->isEnabled());
    }

    /// What was opened or removed since does not end it, and closing the dialog does not either.
    void itServesOnWithoutItsDialog()
    {
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        delete m_dialog;
        m_session->removeRun(m_session->currentRun());
        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        QCOMPARE(ask(number, "/health"), 200);
        m_dialog = new ServeDialog(*m_session, *m_serving, nullptr);
        QVERIFY(button("serveToggle")->isEnabled());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::off);
        QVERIFY(!button("serveToggle")->isEnabled()); // there is no run any more
    }

    void aTakenPortIsSaidAndCanBeChanged()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        port()->setValue(other.serverPort());
        button("serveToggle")->click();
        QTRY_VERIFY(m_serving->problem());
        auto* news = m_dialog->findChild<QLabel*>(QStringLiteral("serveNews"));
        QTRY_VERIFY(news->isVisible());
        QVERIFY(news->text().contains(QString::number(other.serverPort())));
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        QVERIFY(!news->isVisible());
    }

    void everythingHasAName()
    {
        for (QWidget* one : m_dialog->findChildren<QWidget*>())
            if (one->focusPolicy() != Qt::NoFocus && one->isVisible() &&
                !one->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!spoken(one).isEmpty(), qPrintable(one->objectName()));
    }

    /// A screen reader says what is served, where, and what went wrong.
    void labelsAreReadOut()
    {
        QCOMPARE(spoken(label("serveRun")), m_session->findRun(m_session->currentRun())->name);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        port()->setValue(other.serverPort());
        button("serveToggle")->click();
        QTRY_VERIFY(spoken(label("serveNews")).contains(QString::number(other.serverPort())));
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(spoken(label("serveAddress")), m_serving->url());
    }

    /// Calls that come in later move a call that somebody looks at, and neither lose nor change it.
    void aChosenCallStaysChosen()
    {
        QAbstractItemModelTester tester(table()->model());
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        QCOMPARE(ask(number, "/books?top=1"), 200);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->selectRow(0);
        for (int i = 1; i < RunServing::kMostCalls; ++i)
            QCOMPARE(ask(number, "/health"), 200);
        QTRY_COMPARE(table()->model()->rowCount(), RunServing::kMostCalls);
        const QModelIndexList chosen = table()->selectionModel()->selectedRows(1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().row(), RunServing::kMostCalls - 1);
        QCOMPARE(chosen.first().data().toString(), QStringLiteral("GET /books?top=1"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(number, "/health"), 200);
        QTRY_COMPARE(m_serving->calls().last().call.target, std::string("/health"));
        QCOMPARE(table()->model()->rowCount(), RunServing::kMostCalls);
        QVERIFY(
            table()->selectionModel()->selectedRows().isEmpty()); // too long ago: it is not listed any more
    }

    /// The window goes while an answer is under way: it does not wait for that.
    void goingDoesNotWaitForAnAnswer()
    {
        auto data = smallShelf(3, 4);
        auto run = fakeRun(data);
        const auto slow = std::make_shared<SlowModel>();
        run->model = slow;
        m_session->selectRun(m_session->addRun(runEntry(run)));
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        HttpClient caller(number);
        caller.send("GET /recommend?user=100 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        slow->asked.acquire();
        delete std::exchange(m_dialog, nullptr);
        m_serving.reset(); // an answer that nobody lets go on would hold it for ever
        slow->goOn.release();
        m_jobs->stopAll();
        QVERIFY(caller.isClosed() || caller.receive().status == 200);
    }

private:
    /// The status; the server answers on threads of its own, so that this may wait.
    static int ask(quint16 number, const QByteArray& target) { return askFor(number, target).status; }
    /// What a screen reader says.
    static QString spoken(QWidget* widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
    QLabel* label(const char* name) const { return m_dialog->findChild<QLabel*>(QString::fromLatin1(name)); }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QSpinBox* port() const { return m_dialog->findChild<QSpinBox*>(QStringLiteral("servePort")); }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(QStringLiteral("serveCalls")); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<RunServing> m_serving;
    ServeDialog* m_dialog = nullptr;
};

QTEST_MAIN(ServeDialogTest)
#include "tst_serve_dialog.moc"
