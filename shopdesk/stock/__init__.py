"""Stock movements of after-sales (售后出入库): what came back into the warehouse, and what left it again."""
