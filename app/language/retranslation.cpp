// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/retranslation.h"

#include "app/language/window_language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <utility>

namespace shelf {

namespace {

constexpr int kSlice = 5; ///< milliseconds: a part of a frame, as the window draws in it, too

bool isShown(const QObject& object)
{
    return !object.isWidgetType() || static_cast<const QWidget&>(object).isVisible();
}

bool isShownWindow(const QObject& object)
{
    return object.isWidgetType() && static_cast<const QWidget&>(object).isWindow() && isShown(object);
}

} // namespace

Retranslation::Retranslation(QObject* parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Retranslation::saySome);
}

Retranslation& Retranslation::instance()
{
    static QPointer<Retranslation> only;
    if (!only)
        only = new Retranslation(QCoreApplication::instance());
    return *only;
}

void Retranslation::begin(const QString& from, const QString& to)
{
    m_texts = std::make_unique<ObjectTexts>(to);
    for (QWidget* window : QApplication::topLevelWidgets())
        if (isShownWindow(*window) || !window->parent())
            sayShown(*window, takeWaiting(*window, from));
    m_saidAtOnce = m_texts->saidObjects();
    rest();
    // Behind what Qt has sent to the windows, and before they draw.
    QMetaObject::invokeMethod(this, &Retranslation::settle, Qt::QueuedConnection);
}

/// Layouts ask those around them, one after the other: all of it before the first picture, which would be drawn again.
void Retranslation::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// An object and what is seen in it; what is hidden waits. from: in which all stands that does not wait already.
void Retranslation::sayShown(QObject& root, const QString& from)
{
    if (!isShown(root))
        return wait(root, from);
    m_texts->say(root, from);
    const QObjectList parts = root.children(); // as it is now: what is said may make some
    for (QObject* child : parts)
        if (!isShownWindow(*child)) // these are met among the windows
            sayShown(*child, takeWaiting(*child, from));
}

void Retranslation::wait(QObject& object, const QString& from)
{
    m_waiting.insert(&object, {&object, from});
    m_order.append(&object);
}

bool Retranslation::waits(const QObject& object) const
{
    const auto known = m_waiting.constFind(&object);
    return known != m_waiting.cend() && known->object;
}

/// The language in which an object stands, which waits no longer.
QString Retranslation::takeWaiting(const QObject& object, const QString& otherwise)
{
    const auto known = m_waiting.constFind(&object);
    if (known == m_waiting.cend())
        return otherwise;
    const Waiting was = *known;
    m_waiting.erase(known);
    return was.object ? was.from : otherwise;
}

void Retranslation::saySome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_order.isEmpty() && !spent.hasExpired(kSlice)) {
        const QPointer<QObject> object = m_order.takeFirst();
        if (!object || !waits(*object))
            continue; // gone, or said when it was shown
        const QString from = takeWaiting(*object, {});
        m_texts->say(*object, from);
        if (auto* layout = qobject_cast<QLayout*>(object.data()))
            m_layouts.append(layout);
        else if (auto* widget = qobject_cast<QWidget*>(object.data()); widget && widget->isHidden())
            if (QLayout* around = widget->parentWidget() ? widget->parentWidget()->layout() : nullptr)
                m_layouts.append(around);
        const QObjectList parts = object->children();
        for (QObject* child : parts)
            if (!waits(*child))
                wait(*child, from);
        tell(*object);
    }
    rest();
}

void Retranslation::rest()
{
    m_texts->rest();
    QCoreApplication* app = QCoreApplication::instance();
    app->removeEventFilter(this);
    if (m_order.isEmpty()) {
        m_waiting.clear();
        // Of what is hidden, layouts keep the sizes that the words before had.
        for (const QPointer<QLayout>& layout : std::exchange(m_layouts, {}))
            if (layout) {
                layout->invalidate();
                if (QWidget* widget = layout->parentWidget())
                    widget->updateGeometry(); // the one around keeps its size, too
            }
        emit LanguageNews::instance().changed();
        return;
    }
    app->installEventFilter(this);
    m_next.start();
}

/// A part passes this on to those in it, of which those that wait are told in their turn.
void Retranslation::tell(QObject& object)
{
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&object, &changed);
}

bool Retranslation::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::LanguageChange) && waits(*watched)) {
        // What somebody says anew then would be taken for what stood there before.
        if (event->type() == QEvent::LanguageChange)
            return true;
        sayShown(*watched, takeWaiting(*watched, {}));
        m_texts->rest();
        tell(*watched);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
