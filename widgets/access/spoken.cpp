// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/spoken.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace shelf {

namespace {

constexpr const char* kSpokenProperty = "spokenAs";

/// Lives beside the widget. Parts are asked for once in a turn of the event loop: a reader asks each of them
/// for many things.
class SpokenKeeper : public QObject {
public:
    SpokenKeeper(QWidget* widget, Spoken said) : QObject(widget), spoken(std::move(said)) {}

    const QList<SpokenPart>& parts()
    {
        if (!m_isFresh && spoken.parts) {
            m_parts = spoken.parts();
            m_isFresh = true;
            QTimer::singleShot(0, this, [this] { m_isFresh = false; });
        }
        return m_parts;
    }
    void forget() { m_isFresh = false; }

    Spoken spoken;
    bool isTab = false;
    bool isGroup = false;

private:
    QList<SpokenPart> m_parts;
    bool m_isFresh = false;
};

SpokenKeeper* keeperOf(const QObject* widget)
{
    return widget ? static_cast<SpokenKeeper*>(widget->property(kSpokenProperty).value<QObject*>()) : nullptr;
}

class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget* widget, int part) : m_widget(widget), m_part(part) {}

    bool isValid() const override { return found() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        const SpokenPart* part = found();
        if (!part)
            return {};
        return kind == QAccessible::Name          ? part->name
               : kind == QAccessible::Description ? part->description
                                                  : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const SpokenPart* part = found();
        if (!part)
            return {};
        const QRect place = part->place.toAlignedRect();
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override
    {
        const SpokenKeeper* keeper = keeperOf(m_widget);
        return keeper ? keeper->spoken.partRole : QAccessible::NoRole;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const SpokenPart* part = found();
        if (!part) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_widget->isVisible();
        state.offscreen = !QRectF(m_widget->rect()).intersects(part->place);
        state.selectable = true;
        state.selected = part->isSelected;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        const SpokenKeeper* keeper = keeperOf(m_widget);
        return type == QAccessible::ActionInterface && keeper && keeper->spoken.press
                   ? static_cast<QAccessibleActionInterface*>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (const SpokenKeeper* keeper = keeperOf(m_widget); name == pressAction() && keeper && found())
            keeper->spoken.press(m_part);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const SpokenPart* found() const
    {
        SpokenKeeper* keeper = keeperOf(m_widget);
        return keeper && m_part < keeper->parts().size() ? &keeper->parts()[m_part] : nullptr;
    }

    QPointer<QWidget> m_widget;
    int m_part;
};

class SpokenInterface : public QAccessibleWidget {
public:
    explicit SpokenInterface(QWidget* widget) : QAccessibleWidget(widget) {}
    ~SpokenInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessible::Role role() const override { return keeperOf(widget())->spoken.role; }
    int childCount() const override { return int(keeperOf(widget())->parts().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children.append(QAccessible::registerAccessibleInterface(
                new PartInterface(widget(), int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child
                   ? int(m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child))))
                   : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF at = widget()->mapFromGlobal(QPointF(x, y));
        const QList<SpokenPart>& parts = keeperOf(widget())->parts();
        for (int i = 0; i < parts.size(); ++i)
            if (parts[i].place.contains(at))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? const_cast<SpokenInterface*>(this) : nullptr;
    }

private:
    mutable QList<QAccessible::Id> m_children;
};

class TabInterface : public QAccessibleWidget {
public:
    explicit TabInterface(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* button = static_cast<const QAbstractButton*>(widget());
        state.selectable = true;
        state.selected = button->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            static_cast<QAbstractButton*>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface* makeSpoken(const QString& className, QObject* object)
{
    SpokenKeeper* keeper = object && object->isWidgetType() ? keeperOf(object) : nullptr;
    if (!keeper)
        return className == QLatin1String("QScrollArea") || className == QLatin1String("QTabWidget")
                   ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Pane)
                   : nullptr;
    if (keeper->isTab)
        return new TabInterface(static_cast<QAbstractButton*>(object));
    if (keeper->isGroup)
        return new QAccessibleWidget(static_cast<QWidget*>(object), keeper->spoken.role);
    return new SpokenInterface(static_cast<QWidget*>(object));
}

SpokenKeeper* keep(QWidget* widget, Spoken spoken)
{
    installSpoken();
    auto* keeper = new SpokenKeeper(widget, std::move(spoken));
    widget->setProperty(kSpokenProperty, QVariant::fromValue(static_cast<QObject*>(keeper)));
    return keeper;
}

} // namespace

void speakAs(QWidget* widget, Spoken spoken)
{
    keep(widget, std::move(spoken));
}

void installSpoken()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(installed)
}

void speakAsGroup(QWidget* widget, QAccessible::Role role)
{
    keep(widget, {.role = role})->isGroup = true;
}

const Spoken* spokenOf(const QWidget* widget)
{
    const SpokenKeeper* keeper = keeperOf(widget);
    return keeper ? &keeper->spoken : nullptr;
}

void speakAsTab(QAbstractButton* button)
{
    keep(button, {.role = QAccessible::PageTab})->isTab = true;
    QObject::connect(button, &QAbstractButton::toggled, button, [button](bool on) {
        QAccessibleEvent event(button, on ? QAccessible::Selection : QAccessible::SelectionRemove);
        QAccessible::updateAccessibility(&event);
    });
}

void tellPartsChanged(QWidget* widget)
{
    if (SpokenKeeper* keeper = keeperOf(widget))
        keeper->forget();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellPart(QWidget* widget, int part, QAccessible::Event kind)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(widget);
    QAccessibleInterface* child = whole ? whole->child(part) : nullptr;
    if (!child)
        return;
    QAccessibleEvent event(child, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace shelf
