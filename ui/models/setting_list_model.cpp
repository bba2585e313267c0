// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setting_list_model.h"

#include "ui/models/setting_words.h"

#include <QFont>

namespace freshet::ui {

void SettingListModel::setRows(const QList<api::SettingRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_values.clear();
    m_defaults.clear();
    for (const api::SettingRow& row : m_rows) {
        m_values.append(row.get(m_settings));
        m_defaults.append(row.get(m_defaultSettings));
    }
    endResetModel();
}

void SettingListModel::setSettings(const api::Settings& settings, const api::Settings& defaults)
{
    m_settings = settings;
    m_defaultSettings = defaults;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QJsonValue value = m_rows.at(row).get(settings);
        const QJsonValue usual = m_rows.at(row).get(defaults);
        if (value != m_values.at(row) || usual != m_defaults.at(row)) {
            m_values[row] = value;
            m_defaults[row] = usual;
            Q_EMIT dataChanged(index(row, NameColumn), index(row, AboutColumn));
        }
    }
}

bool SettingListModel::contains(int row, const QString& words) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (index(row, column).data().toString().toCaseFolded().contains(words)) {
            return true;
        }
    }
    return false;
}

void SettingListModel::reset(const QList<int>& rows)
{
    Q_EMIT edited([this, rows](api::Settings& settings) {
        for (const int row : rows) {
            m_rows.at(row).set(m_defaults.at(row), settings);
        }
    });
}

int SettingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SettingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SettingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const api::SettingRow& row = m_rows.at(index.row());
    const auto text = [&row, &index, this]() -> QString {
        switch (index.column()) {
        case NameColumn: return row.name;
        case ValueColumn: return settingValueText(row, m_values.at(index.row()));
        case DefaultColumn: return settingValueText(row, m_defaults.at(index.row()));
        default: return settingWords(row.name).about;
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::EditRole:
        return index.column() == ValueColumn ? settingInputText(row, m_values.at(index.row())) : text();
    case Qt::AccessibleTextRole: {
        const bool isChangedValue = index.column() == ValueColumn && isChanged(index.row());
        //: %1 is the value of a setting
        return isChangedValue ? tr("%1, changed").arg(text()) : text();
    }
    case Qt::ToolTipRole:
        return index.column() == ValueColumn || index.column() == DefaultColumn
            ? settingRangeText(row)
            : settingWords(row.name).about;
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() <= ValueColumn && isChanged(index.row()));
        return font;
    }
    default: return {};
    }
}

QVariant SettingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Setting");
    case ValueColumn: return tr("Value");
    case DefaultColumn: return tr("Default");
    case AboutColumn: return tr("What it does");
    default: return {};
    }
}

Qt::ItemFlags SettingListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

bool SettingListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != ValueColumn || role != Qt::EditRole) {
        return false;
    }
    const api::SettingRow row = m_rows.at(index.row());
    const QJsonValue wanted = settingFromText(row, value.toString());
    api::Settings copy = m_settings;
    if (wanted.isUndefined() || !row.set(wanted, copy).isEmpty()) {
        Q_EMIT refused(row.name, settingRangeText(row));
        return false;
    }
    if (wanted != m_values.at(index.row())) {
        Q_EMIT edited([row, wanted](api::Settings& settings) { row.set(wanted, settings); });
    }
    return true;
}

void SettingFilterModel::setWords(const QString& words)
{
    m_words = words.trimmed().toCaseFolded();
    invalidateFilter();
}

void SettingFilterModel::setOuterWords(const QString& words)
{
    m_outerWords = words.trimmed().toCaseFolded();
    invalidateFilter();
}

void SettingFilterModel::setChangedOnly(bool isChangedOnly)
{
    m_isChangedOnly = isChangedOnly;
    invalidateFilter();
}

bool SettingFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* settings = qobject_cast<const SettingListModel*>(sourceModel());
    return settings != nullptr && (!m_isChangedOnly || settings->isChanged(row))
        && settings->contains(row, m_words) && settings->contains(row, m_outerWords);
}

} // namespace freshet::ui
