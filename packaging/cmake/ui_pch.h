#pragma once
#include <QAbstractItemModel>
#include <QtWidgets>

#include "packaging/cmake/engine_pch.h"
