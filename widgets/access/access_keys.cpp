// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/access_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>

namespace shelf {

namespace {

bool shownNow = false; // of the program's only keyboard; GUI thread

QChar keyIn(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char('&'), at + 2))
        if (text[at + 1] != QLatin1Char('&'))
            return text[at + 1].toLower();
    return {};
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->buddy() && label->textFormat() != Qt::RichText ? label->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->isEnabled() ? button->text() : QString();
    return {};
}

void setText(QWidget* widget, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(widget))
        label->setText(text);
    else if (auto* button = qobject_cast<QAbstractButton*>(widget))
        button->setText(text);
}

/// The first letter of a word that is free, else any letter that is; -1: none.
qsizetype placeFor(const QString& text, const QSet<QChar>& taken)
{
    const auto isFree = [&](qsizetype at) {
        const QChar letter = text[at].toLower();
        return letter.unicode() < 128 && letter.isLetterOrNumber() && !taken.contains(letter);
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        if ((at == 0 || text[at - 1].isSpace()) && isFree(at))
            return at;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isFree(at))
            return at;
    return -1;
}

} // namespace

bool accessKeysShown()
{
    return shownNow;
}

AccessKeys::AccessKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void AccessKeys::show(QWidget* window)
{
    hide();
    m_window = window;
    shownNow = true;
    QList<QWidget*> parts;
    QSet<QChar> taken;
    if (const auto* main = qobject_cast<const QMainWindow*>(window); main && main->menuBar()->isVisible())
        for (const QAction* menu : main->menuBar()->actions())
            taken.insert(keyIn(menu->text()));
    // Fields before buttons: there are fewer ways to them.
    QList<QWidget*> buttons;
    for (QWidget* part : window->findChildren<QWidget*>()) {
        if (!part->isVisible() || part->window() != window || textOf(part).isEmpty())
            continue;
        if (const QChar own = keyIn(textOf(part)); !own.isNull())
            taken.insert(own);
        else
            (qobject_cast<QLabel*>(part) ? parts : buttons).append(part);
    }
    for (QWidget* part : parts + buttons) {
        const QString before = textOf(part);
        const qsizetype at = placeFor(before, taken);
        if (at < 0 || before.contains(QLatin1Char('&')))
            continue;
        taken.insert(before[at].toLower());
        const QString now = QString(before).insert(at, QLatin1Char('&'));
        setText(part, now);
        m_given.append({part, before, now});
    }
    window->update();
    for (QWidget* part : window->findChildren<QWidget*>())
        if (!textOf(part).isEmpty())
            part->update();
}

void AccessKeys::hide()
{
    if (!shownNow)
        return;
    shownNow = false;
    for (const Given& given : std::as_const(m_given)) // what has another text by now keeps that
        if (given.widget && textOf(given.widget) == given.now)
            setText(given.widget, given.before);
        else if (given.widget)
            if (auto* button = qobject_cast<QAbstractButton*>(given.widget.data());
                button && button->text() == given.now)
                button->setText(given.before); // switched off meanwhile
    m_given.clear();
    if (m_window)
        for (QWidget* part : m_window->findChildren<QWidget*>())
            if (!keyIn(textOf(part)).isNull())
                part->update();
    m_window = nullptr;
}

bool AccessKeys::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (watched->isWidgetType()) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Alt && key->modifiers() == Qt::AltModifier && !key->isAutoRepeat()) {
                QWidget* window = static_cast<QWidget*>(watched)->window();
                if (m_window != window)
                    show(window);
            }
        }
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            hide();
        break;
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationStateChange:
        hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
