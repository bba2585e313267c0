// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/setting_row.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace freshet::ui {

/// Every setting of the engine, a row each, as the settings file has them. The value can be edited.
class SettingListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, DefaultColumn, AboutColumn, ColumnCount };
    using Change = std::function<void(api::Settings&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<api::SettingRow>& rows);
    void setSettings(const api::Settings& settings, const api::Settings& defaults);

    [[nodiscard]] const api::SettingRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isChanged(int row) const { return m_values.at(row) != m_defaults.at(row); }
    /// Whether name, sentence or value contain `words`, which must be case-folded.
    [[nodiscard]] bool contains(int row, const QString& words) const;
    /// Asks for the default of these rows.
    void reset(const QList<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes the text of settingInputText().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user wants the settings changed like this.
    void edited(const freshet::ui::SettingListModel::Change& change);
    /// A value will not do; `range` says which do.
    void refused(const QString& name, const QString& range);

private:
    QList<api::SettingRow> m_rows;
    api::Settings m_settings;
    api::Settings m_defaultSettings;
    QList<QJsonValue> m_values;
    QList<QJsonValue> m_defaults;
};

/// The rows of a SettingListModel that two searches leave, or only what was changed.
class SettingFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);
    /// As setWords(), at the same time: that of the whole window.
    void setOuterWords(const QString& words);
    void setChangedOnly(bool isChangedOnly);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
    QString m_outerWords;
    bool m_isChangedOnly = false;
};

} // namespace freshet::ui
