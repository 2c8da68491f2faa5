// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ask.h"

#include <QApplication>
#include <QCursor>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

constexpr int kSecond = 1000;
constexpr int kLook = 100; // milliseconds: the box gets no events of a mouse that moves beside it
/// A pointer that rests where the question opens, or trembles there, is not a person who answers.
constexpr int kTremble = 8;

/// Presses a button after some seconds that are not held, unless the person touches the box before.
class Countdown : public QObject {
public:
    Countdown(QMessageBox* box, QPushButton* button, const PatientAnswer& patient)
        : QObject(box),
          m_box(box),
          m_button(button),
          m_text(button->text()),
          m_explanation(box->informativeText()),
          m_pointer(QCursor::pos()),
          m_held(patient.held),
          m_left(patient.seconds)
    {
        m_timer.setInterval(kSecond);
        connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
        m_timer.start();
        m_look.setInterval(kLook);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if ((QCursor::pos() - m_pointer).manhattanLength() > kTremble)
                stop();
        });
        m_look.start();
        if (!isHeld())
            show();
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget && widget->window() == m_box && isTouch(*event))
            stop();
        return QObject::eventFilter(watched, event);
    }

private:
    void stop()
    {
        if (!m_timer.isActive())
            return;
        m_timer.stop();
        m_look.stop();
        m_button->setText(m_text);
        // As long as the sentence before, so that no button moves from under the pointer.
        explain(QCoreApplication::translate("Ask", "Somebody is there, so the count has stopped: nothing "
                                                   "happens to what is not saved, and the window stays, until "
                                                   "you choose one of these answers yourself."));
    }

    void explain(const QString& sentence)
    {
        m_box->setInformativeText(m_explanation + QLatin1Char('\n') + sentence);
    }

    bool isTouch(const QEvent& event)
    {
        if (event.type() == QEvent::KeyPress || event.type() == QEvent::MouseButtonPress ||
            event.type() == QEvent::TouchBegin || event.type() == QEvent::Wheel)
            return true;
        if (event.type() != QEvent::MouseMove)
            return false;
        const QPoint at = static_cast<const QMouseEvent&>(event).globalPosition().toPoint();
        if (m_first.isNull())
            m_first = at;
        return (at - m_first).manhattanLength() > kTremble;
    }

    bool isHeld() const { return m_held && m_held(); }

    void tick()
    {
        if (isHeld())
            return m_button->setText(m_text);
        if (--m_left > 0)
            return show();
        m_timer.stop();
        m_look.stop();
        m_button->click();
    }

    void show()
    {
        m_button->setText(QCoreApplication::translate("Ask", "%1 (%2 s)").arg(m_text).arg(m_left));
        // Without the seconds it stays as wide, and the others where they are.
        m_button->setMinimumWidth(std::max(m_button->minimumWidth(), m_button->sizeHint().width()));
        explain(QCoreApplication::translate("Ask", "It counts in case nobody is there to answer, so that the "
                                                   "window can close with nothing lost: then it is “%1”. Any "
                                                   "key or movement of the mouse stops the count.")
                    .arg(m_text));
    }

    QMessageBox* m_box;
    QPushButton* m_button;
    QString m_text;
    QString m_explanation;
    QPoint m_pointer;
    std::function<bool()> m_held;
    int m_left;
    QPoint m_first;
    QTimer m_timer;
    QTimer m_look;
};

} // namespace

void ask(QWidget* window, const QString& question, const QString& explanation, const QStringList& answers,
         const std::function<void(int)>& answered, PatientAnswer patient)
{
    auto* box = new QMessageBox(window);
    box->setIcon(QMessageBox::Question);
    box->setText(question);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(explanation);
    QList<QAbstractButton*> buttons;
    QPushButton* first = nullptr;
    QPushButton* byItself = nullptr;
    for (int i = 0; i < answers.size(); ++i) {
        QPushButton* button =
            box->addButton(answers[i], i == 0 ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        button->setAccessibleName(answers[i]);
        buttons.append(button);
        if (i == 0)
            first = button;
        if (patient.seconds > 0 && i == patient.answer)
            byItself = button;
    }
    box->setEscapeButton(first);
    box->setDefaultButton(byItself ? byItself : first);
    if (byItself)
        new Countdown(box, byItself, patient);
    // Closing by Esc or by the window's own button presses no button and is the safest answer.
    const auto chosen = std::make_shared<int>(0);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [chosen, buttons](QAbstractButton* button) {
        *chosen = static_cast<int>(std::max<qsizetype>(0, buttons.indexOf(button)));
    });
    QObject::connect(box, &QMessageBox::finished, box, [chosen, answered] { answered(*chosen); });
    box->open();
}

} // namespace shelf
