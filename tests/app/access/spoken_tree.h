// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QMetaEnum>
#include <QStringList>
#include <QWidget>

#include <algorithm>

/// What assistive technology meets when it walks through a window, and what is wrong with it.
class SpokenTree {
public:
    explicit SpokenTree(QWidget* root) { walk(QAccessible::queryAccessibleInterface(root), {}); }

    const QStringList& faults() const { return m_faults; }
    int parts() const { return m_parts; }
    int count(QAccessible::Role role) const { return int(m_roles.count(role)); }

    static QString roleName(QAccessible::Role role)
    {
        return QString::fromUtf8(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
    }
    /// As a screen reader says it: by the part itself, else by its label.
    static QString nameOf(QAccessibleInterface* part)
    {
        for (const auto& [other, relation] : part->relations(QAccessible::Label))
            if (relation.testFlag(QAccessible::Label) && !other->text(QAccessible::Name).isEmpty())
                return other->text(QAccessible::Name);
        // On Linux a combo box tells its value in place of its name.
        return part->role() == QAccessible::ComboBox ? QString() : part->text(QAccessible::Name);
    }

private:
    static constexpr int kRows = 12;

    /// What a screen reader passes over.
    static bool isFilling(QAccessible::Role role)
    {
        return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Whitespace;
    }
    static bool doesSomething(QAccessibleInterface* part)
    {
        QAccessibleActionInterface* actions = part->actionInterface();
        QStringList names = actions ? actions->actionNames() : QStringList();
        names.removeAll(QAccessibleActionInterface::setFocusAction());
        return !names.isEmpty();
    }

    void walk(QAccessibleInterface* part, QString path)
    {
        if (!part || !part->isValid() || part->state().invisible)
            return;
        ++m_parts;
        m_roles << part->role();
        const QString name = nameOf(part);
        const QString own = part->object() ? part->object()->objectName() : QString();
        path += QStringLiteral("/%1 “%2”%3")
                    .arg(roleName(part->role()), name.left(30),
                         own.isEmpty() ? QString() : QStringLiteral(" #") + own);
        const bool focusable = part->state().focusable;
        if (focusable && name.isEmpty())
            m_faults << QStringLiteral("no name: ") + path;
        if (isFilling(part->role()) && (focusable || doesSomething(part)))
            m_faults << QStringLiteral("no role: ") + path;
        if (QAccessibleTableInterface* table = part->tableInterface()) {
            for (int row = 0; row < std::min(kRows, table->rowCount()); ++row)
                for (int column = 0; column < table->columnCount(); ++column) {
                    QAccessibleInterface* cell = table->cellAt(row, column);
                    if (cell && cell->rect().width() <= 0)
                        continue; // of a column that is not shown
                    if (column > 0 && !table->cellAt(row, 0)->state().selectable)
                        continue; // of a heading, which goes over the whole line
                    if (!cell || cell->text(QAccessible::Name).isEmpty())
                        m_faults << QStringLiteral("no text in row %1, column %2: ").arg(row).arg(column) +
                                        path;
                }
            return; // the cells have been met
        }
        if (part->role() == QAccessible::ComboBox)
            return; // its list is not open
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i), path);
    }

    QStringList m_faults;
    QList<QAccessible::Role> m_roles;
    int m_parts = 0;
};
